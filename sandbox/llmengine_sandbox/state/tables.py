"""
The tables. What a life cycle has come to is not stored: it follows from its times and the clock.

So nothing has to run for it to move, and a process that is killed loses nothing of it.
"""

from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

Json = dict[str, Any]


class Table(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Rows, kept in the order in which they were made."""

    type_annotation_map = {Json: JSON, str: String}  # noqa: RUF012 - SQLAlchemy's own form

    seq: Mapped[int] = mapped_column(primary_key=True, init=False)


class Owned(Table, kw_only=True):
    """Rows with a public id, which belong to the user that made them."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(unique=True)
    owner: Mapped[str] = mapped_column(index=True)
    created_at: Mapped[float]


class Moment(Table, kw_only=True):
    """The latest time that any change was made at: a restarted clock is not earlier."""

    __tablename__ = "moment"

    at: Mapped[float]


class File(Owned, kw_only=True):
    """An uploaded file; its content is on disk."""

    __tablename__ = "files"

    filename: Mapped[str]
    size: Mapped[int]


class Bundle(Owned, kw_only=True):
    """A model bundle; `fields` is all that either form of it says."""

    __tablename__ = "model_bundles"

    name: Mapped[str] = mapped_column(index=True)
    fields: Mapped[Json]


class Endpoint(Owned, kw_only=True):
    """
    A model endpoint; it exists from `created_at` on.

    Attributes:
        fields: What its owner has set, by the names of the creating body.
        llm: What an LLM endpoint runs, by the names of its metadata; None for any other model.
        first_ready_at: When it first has, or had, workers.
        settles_at: When its latest change is done.
        failure: The reason for which that change fails.
    """

    __tablename__ = "model_endpoints"

    name: Mapped[str] = mapped_column(index=True)
    bundle_name: Mapped[str]
    fields: Mapped[Json]
    llm: Mapped[Json | None]
    updated_at: Mapped[float]
    first_ready_at: Mapped[float]
    settles_at: Mapped[float]
    failure: Mapped[str | None] = mapped_column(default=None)


class Job(Owned, kw_only=True):
    """
    A job that the clock carries on: a fine-tune, a batch job, a job of a docker image.

    Attributes:
        kind: Which of them.
        fields: The body that made it.
        starts_at: When it starts to run.
        ends_at: When it ends.
        failure: The reason for which it then fails.
        timed_out: Whether it then has taken longer than it may.
        cancelled_at: When its owner gave it up.
        origin: The id of what made it, such as a trigger.
    """

    __tablename__ = "jobs"

    kind: Mapped[str] = mapped_column(index=True)
    fields: Mapped[Json]
    starts_at: Mapped[float]
    ends_at: Mapped[float]
    failure: Mapped[str | None] = mapped_column(default=None)
    timed_out: Mapped[bool] = mapped_column(default=False)
    cancelled_at: Mapped[float | None] = mapped_column(default=None)
    origin: Mapped[str | None] = mapped_column(default=None, index=True)


class Work(Owned, kw_only=True):
    """
    Work that the model really does: a batch of completions, a queued task.

    Attributes:
        kind: Which of them.
        fields: The body that made it.
        status: `queued`, `running`, `completed`, `failed` or `cancelled`.
        completed: How many of its inputs are done.
        result: What came of it.
        failure: Why it failed.
        ended_at: When it ended.
    """

    __tablename__ = "work"

    kind: Mapped[str] = mapped_column(index=True)
    fields: Mapped[Json]
    status: Mapped[str] = mapped_column(default="queued", index=True)
    completed: Mapped[int] = mapped_column(default=0)
    result: Mapped[Json | None] = mapped_column(default=None)
    failure: Mapped[str | None] = mapped_column(default=None)
    ended_at: Mapped[float | None] = mapped_column(default=None)


class JobBundle(Owned, kw_only=True):
    """A docker image to run as a job; `fields` is the body that made it."""

    __tablename__ = "docker_image_batch_job_bundles"

    name: Mapped[str] = mapped_column(index=True)
    fields: Mapped[Json]


class Trigger(Owned, kw_only=True):
    """
    A schedule by which jobs are started.

    Attributes:
        fields: The body that made it, with its changes.
        suspended: Whether it starts none.
        fired_until: The time up to which its jobs have been started.
    """

    __tablename__ = "triggers"

    name: Mapped[str]
    fields: Mapped[Json]
    fired_until: Mapped[float]
    suspended: Mapped[bool] = mapped_column(default=False)
