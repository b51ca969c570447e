"""The bases of every generated type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, ClassVar, Self, cast, get_origin

import pydantic


class OpenEnum(StrEnum):
    """
    A string enum that takes values it does not know.

    A newer server may send a member that this version has never heard of. Such a value becomes a
    member-like string of the same class: it compares equal to its text, pickles, and fails nothing.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version of the spec names the value."""
        return self.value in type(self)._value2member_map_


class Model(pydantic.BaseModel):
    """
    Base of every generated model.

    Unknown fields are kept, both spellings of an aliased field are accepted, and neither validation
    errors nor `repr` show what a field marked secret holds.
    """

    model_config: ClassVar[pydantic.ConfigDict] = pydantic.ConfigDict(
        extra="allow",
        hide_input_in_errors=True,
        protected_namespaces=(),
        ser_json_inf_nan="constants",
        validate_by_alias=True,
        validate_by_name=True,
    )

    def __iter__(self) -> Any:
        """The items of a listing; of any other model its fields, as pydantic has it."""
        fields = type(self).model_fields
        if len(fields) == 1:
            ((name, field),) = fields.items()
            if get_origin(field.annotation) is list:
                return iter(getattr(self, name))
        return super().__iter__()

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Fields for `repr` and `str`; the value of a secret one is replaced."""
        fields = type(self).model_fields
        for name, value in super().__repr_args__():
            extra = fields[name].json_schema_extra if name in fields else None
            secret = isinstance(extra, dict) and cast("dict[str, object]", extra).get("x-secret")
            yield name, "[redacted]" if secret and value is not None else value


class TaggedModel(Model):
    """
    A model whose `inference_framework_tag` is filled from the name under which servers send it.

    The field does not count as set, so that dumping what was set gives back what was received.
    """

    def model_post_init(self, context: Any, /) -> None:
        """Fill the field, unless the server sent it after all."""
        del context
        if "inference_framework_tag" not in self.model_fields_set:
            fields = vars(self)
            fields["inference_framework_tag"] = fields.get("inference_framework_image_tag")


Arguments = Mapping[str, Any]
"""Where a model is wanted, an equal mapping does as well."""
