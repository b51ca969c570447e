# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `model_bundles`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import (
    Arguments,
    AsyncCaller,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Timeout,
    given as _given,
    omit,
)
from . import (
    clone as _clone,
    clone_v1 as _clone_v1,
    create as _create,
    create_v1 as _create_v1,
    get as _get,
    get_v1 as _get_v1,
    latest as _latest,
    latest_v1 as _latest_v1,
    list_ as _list_,
    list_v1 as _list_v1,
)

if TYPE_CHECKING:
    from ...models.create_model_bundle_response import CreateModelBundleResponse
    from ...models.get_model_bundle_response import GetModelBundleResponse
    from ...models.get_model_bundle_v1_response import GetModelBundleV1Response
    from ...models.list_model_bundles_response import ListModelBundlesResponse
    from ...models.list_model_bundles_v1_response import ListModelBundlesV1Response
    from ...models.model_bundle_environment_params import ModelBundleEnvironmentParams
    from ...models.model_bundle_flavor import ModelBundleFlavor
    from ...models.model_bundle_order_by import ModelBundleOrderBy
    from ...models.model_bundle_packaging_type import ModelBundlePackagingType


class ModelBundles:
    """
    Register the code or the image that a model endpoint runs. The methods whose names end in `_v1`
    speak the older form, which has no flavors. Known from the server's published document, not from
    recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> ModelBundlesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return ModelBundlesWithRawResponse(self._caller)

    def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListModelBundlesResponse:
        """
        List the model bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        schema_location: str,
        flavor: ModelBundleFlavor | Arguments,
        metadata: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a model bundle.

        Makes a new version of the bundle if the name is known already. An image must be there when
        the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            flavor: The image or the code that the bundle stands for.
            metadata: Free JSON stored with the bundle and returned with it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "metadata": metadata,
                            "schema_location": schema_location,
                            "flavor": flavor,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def clone(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a changed copy of a model bundle.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _clone.OPERATION,
            _clone.get_request(
                body=_clone.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleResponse:
        """
        Get the newest version of a model bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleResponse:
        """
        Get one version of a model bundle.

        Returns the bundle with the image or the code that it stands for.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _get.OPERATION,
            _get.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_v1(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListModelBundlesV1Response:
        """
        List the model bundles of the key, in the older form.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _list_v1.OPERATION,
            _list_v1.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_v1(
        self,
        *,
        name: str,
        location: str,
        requirements: Sequence[str],
        env_params: ModelBundleEnvironmentParams | Arguments,
        packaging_type: ModelBundlePackagingType | str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        app_config: Mapping[str, Any] | None | Omit = omit,
        schema_location: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a model bundle, in the older form.

        Makes a new version of the bundle if the name is known already. A custom image must be there
        when the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            location: Where the code is stored.
            requirements: The Python packages to install, as pip takes them.
            env_params: The framework whose image the code runs in.
            packaging_type: How the code is packed.
            metadata: Free JSON stored with the bundle. A zip names its functions here, under
                `load_predict_fn_module_path` and `load_model_fn_module_path`; pickled functions are
                under `load_predict_fn` and `load_model_fn`.
            app_config: Configuration handed to the code when the model is loaded.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "name": name,
                            "location": location,
                            "requirements": requirements,
                            "env_params": env_params,
                            "packaging_type": packaging_type,
                            "metadata": metadata,
                            "app_config": app_config,
                            "schema_location": schema_location,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def clone_v1(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a changed copy of a model bundle, in the older form.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _clone_v1.OPERATION,
            _clone_v1.get_request(
                body=_clone_v1.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def latest_v1(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleV1Response:
        """
        Get the newest version of a model bundle, in the older form.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _latest_v1.OPERATION,
            _latest_v1.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_v1(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleV1Response:
        """
        Get one version of a model bundle, in the older form.

        Returns the bundle with its code and what the code needs.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _get_v1.OPERATION,
            _get_v1.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class ModelBundlesWithRawResponse:
    """The methods of `ModelBundles`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListModelBundlesResponse]:
        """
        List the model bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        schema_location: str,
        flavor: ModelBundleFlavor | Arguments,
        metadata: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a model bundle.

        Makes a new version of the bundle if the name is known already. An image must be there when
        the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            flavor: The image or the code that the bundle stands for.
            metadata: Free JSON stored with the bundle and returned with it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "metadata": metadata,
                            "schema_location": schema_location,
                            "flavor": flavor,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def clone(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a changed copy of a model bundle.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _clone.OPERATION,
            _clone.get_request(
                body=_clone.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleResponse]:
        """
        Get the newest version of a model bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleResponse]:
        """
        Get one version of a model bundle.

        Returns the bundle with the image or the code that it stands for.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_v1(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListModelBundlesV1Response]:
        """
        List the model bundles of the key, in the older form.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _list_v1.OPERATION,
            _list_v1.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_v1(
        self,
        *,
        name: str,
        location: str,
        requirements: Sequence[str],
        env_params: ModelBundleEnvironmentParams | Arguments,
        packaging_type: ModelBundlePackagingType | str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        app_config: Mapping[str, Any] | None | Omit = omit,
        schema_location: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a model bundle, in the older form.

        Makes a new version of the bundle if the name is known already. A custom image must be there
        when the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            location: Where the code is stored.
            requirements: The Python packages to install, as pip takes them.
            env_params: The framework whose image the code runs in.
            packaging_type: How the code is packed.
            metadata: Free JSON stored with the bundle. A zip names its functions here, under
                `load_predict_fn_module_path` and `load_model_fn_module_path`; pickled functions are
                under `load_predict_fn` and `load_model_fn`.
            app_config: Configuration handed to the code when the model is loaded.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "name": name,
                            "location": location,
                            "requirements": requirements,
                            "env_params": env_params,
                            "packaging_type": packaging_type,
                            "metadata": metadata,
                            "app_config": app_config,
                            "schema_location": schema_location,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def clone_v1(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a changed copy of a model bundle, in the older form.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _clone_v1.OPERATION,
            _clone_v1.get_request(
                body=_clone_v1.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def latest_v1(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleV1Response]:
        """
        Get the newest version of a model bundle, in the older form.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _latest_v1.OPERATION,
            _latest_v1.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_v1(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleV1Response]:
        """
        Get one version of a model bundle, in the older form.

        Returns the bundle with its code and what the code needs.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _get_v1.OPERATION,
            _get_v1.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncModelBundles:
    """
    Register the code or the image that a model endpoint runs. The methods whose names end in `_v1`
    speak the older form, which has no flavors. Known from the server's published document, not from
    recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncModelBundlesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncModelBundlesWithRawResponse(self._caller)

    async def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListModelBundlesResponse:
        """
        List the model bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        schema_location: str,
        flavor: ModelBundleFlavor | Arguments,
        metadata: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a model bundle.

        Makes a new version of the bundle if the name is known already. An image must be there when
        the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            flavor: The image or the code that the bundle stands for.
            metadata: Free JSON stored with the bundle and returned with it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "metadata": metadata,
                            "schema_location": schema_location,
                            "flavor": flavor,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def clone(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a changed copy of a model bundle.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _clone.OPERATION,
            _clone.get_request(
                body=_clone.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleResponse:
        """
        Get the newest version of a model bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleResponse:
        """
        Get one version of a model bundle.

        Returns the bundle with the image or the code that it stands for.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _get.OPERATION,
            _get.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_v1(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListModelBundlesV1Response:
        """
        List the model bundles of the key, in the older form.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _list_v1.OPERATION,
            _list_v1.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_v1(
        self,
        *,
        name: str,
        location: str,
        requirements: Sequence[str],
        env_params: ModelBundleEnvironmentParams | Arguments,
        packaging_type: ModelBundlePackagingType | str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        app_config: Mapping[str, Any] | None | Omit = omit,
        schema_location: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a model bundle, in the older form.

        Makes a new version of the bundle if the name is known already. A custom image must be there
        when the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            location: Where the code is stored.
            requirements: The Python packages to install, as pip takes them.
            env_params: The framework whose image the code runs in.
            packaging_type: How the code is packed.
            metadata: Free JSON stored with the bundle. A zip names its functions here, under
                `load_predict_fn_module_path` and `load_model_fn_module_path`; pickled functions are
                under `load_predict_fn` and `load_model_fn`.
            app_config: Configuration handed to the code when the model is loaded.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "name": name,
                            "location": location,
                            "requirements": requirements,
                            "env_params": env_params,
                            "packaging_type": packaging_type,
                            "metadata": metadata,
                            "app_config": app_config,
                            "schema_location": schema_location,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def clone_v1(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelBundleResponse:
        """
        Register a changed copy of a model bundle, in the older form.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _clone_v1.OPERATION,
            _clone_v1.get_request(
                body=_clone_v1.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def latest_v1(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleV1Response:
        """
        Get the newest version of a model bundle, in the older form.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _latest_v1.OPERATION,
            _latest_v1.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_v1(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelBundleV1Response:
        """
        Get one version of a model bundle, in the older form.

        Returns the bundle with its code and what the code needs.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _get_v1.OPERATION,
            _get_v1.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncModelBundlesWithRawResponse:
    """The methods of `AsyncModelBundles`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListModelBundlesResponse]:
        """
        List the model bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        schema_location: str,
        flavor: ModelBundleFlavor | Arguments,
        metadata: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a model bundle.

        Makes a new version of the bundle if the name is known already. An image must be there when
        the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            flavor: The image or the code that the bundle stands for.
            metadata: Free JSON stored with the bundle and returned with it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "metadata": metadata,
                            "schema_location": schema_location,
                            "flavor": flavor,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def clone(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a changed copy of a model bundle.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _clone.OPERATION,
            _clone.get_request(
                body=_clone.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleResponse]:
        """
        Get the newest version of a model bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleResponse]:
        """
        Get one version of a model bundle.

        Returns the bundle with the image or the code that it stands for.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_v1(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListModelBundlesV1Response]:
        """
        List the model bundles of the key, in the older form.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _list_v1.OPERATION,
            _list_v1.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_v1(
        self,
        *,
        name: str,
        location: str,
        requirements: Sequence[str],
        env_params: ModelBundleEnvironmentParams | Arguments,
        packaging_type: ModelBundlePackagingType | str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        app_config: Mapping[str, Any] | None | Omit = omit,
        schema_location: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a model bundle, in the older form.

        Makes a new version of the bundle if the name is known already. A custom image must be there
        when the bundle is registered.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            location: Where the code is stored.
            requirements: The Python packages to install, as pip takes them.
            env_params: The framework whose image the code runs in.
            packaging_type: How the code is packed.
            metadata: Free JSON stored with the bundle. A zip names its functions here, under
                `load_predict_fn_module_path` and `load_model_fn_module_path`; pickled functions are
                under `load_predict_fn` and `load_model_fn`.
            app_config: Configuration handed to the code when the model is loaded.
            schema_location: Where the JSON Schemas of the bundle's requests and responses are.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "name": name,
                            "location": location,
                            "requirements": requirements,
                            "env_params": env_params,
                            "packaging_type": packaging_type,
                            "metadata": metadata,
                            "app_config": app_config,
                            "schema_location": schema_location,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def clone_v1(
        self,
        *,
        original_model_bundle_id: str,
        new_app_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelBundleResponse]:
        """
        Register a changed copy of a model bundle, in the older form.

        Makes a new bundle of the same name, with another configuration if one is given.

        Args:
            original_model_bundle_id: The id of the bundle to copy.
            new_app_config: The configuration of the copy; that of the original when left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _clone_v1.OPERATION,
            _clone_v1.get_request(
                body=_clone_v1.get_body(
                    _given(
                        {
                            "original_model_bundle_id": original_model_bundle_id,
                            "new_app_config": new_app_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def latest_v1(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleV1Response]:
        """
        Get the newest version of a model bundle, in the older form.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _latest_v1.OPERATION,
            _latest_v1.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_v1(
        self,
        model_bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelBundleV1Response]:
        """
        Get one version of a model bundle, in the older form.

        Returns the bundle with its code and what the code needs.

        Args:
            model_bundle_id: The id that registering the bundle returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _get_v1.OPERATION,
            _get_v1.get_request(
                model_bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "ModelBundles",
    "ModelBundlesWithRawResponse",
    "AsyncModelBundles",
    "AsyncModelBundlesWithRawResponse",
]
