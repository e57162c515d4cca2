"""Dumps in an object store: what a survey asks of it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from sources.test_remote import bucket  # noqa: F401  # the fixture
from survey.many import core, timeless

from vmcoreinfo_fmt import survey
from vmcoreinfo_fmt.sources import remote

NUMBER = 12


@pytest.fixture
def store(bucket: str, monkeypatch: pytest.MonkeyPatch) -> str:  # noqa: F811
    """A bucket with dumps of 1 MiB in a folder, and one that is no dump."""
    import s3fs

    monkeypatch.setattr(remote, "SECONDS", 20)
    files = s3fs.S3FileSystem(skip_instance_cache=True)
    for number in range(NUMBER):
        files.pipe(f"dumps/many/{number:02}/vmcore", core(number) + bytes(1 << 20))
    files.pipe("dumps/many/readme", b"no dump")
    return f"{bucket}/many/"


def test_a_folder_of_a_bucket_has_the_same_rows_whatever_reads_it(store: str) -> None:
    rows = timeless(survey.rows([store], engine=survey.Pool(2)))
    assert [row["source"] for row in rows] == [*(f"{store}{n:02}/vmcore" for n in range(NUMBER)), f"{store}readme"]
    assert [row["health"] for row in rows] == ["doubtful"] * NUMBER + ["unknown"]
    assert {row["size"] for row in rows[:-1]} == {len(core()) + (1 << 20)}
    assert timeless(survey.rows([f"{store}*/vmcore"], engine=survey.Here())) == rows[:-1]
    missing = survey.read(f"{store}nothing")
    assert (missing["health"], missing["error_kind"]) == ("unreadable", "RemoteError")


def test_a_dump_costs_two_requests_and_128_kib(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import aiobotocore.client
    import s3fs

    names = list(survey.names([store]))[:NUMBER]
    # A worker has not listed the bucket, which would have told the sizes.
    s3fs.S3FileSystem.clear_instance_cache()

    asked: Counter[str] = Counter()
    sent = 0
    real: Any = aiobotocore.client.AioBaseClient._make_api_call

    async def counted(self: Any, operation: str, parameters: dict[str, Any]) -> Any:
        nonlocal sent
        asked[operation] += 1
        answer = await real(self, operation, parameters)
        if operation == "GetObject":
            sent += answer["ContentLength"]
        return answer

    monkeypatch.setattr(aiobotocore.client.AioBaseClient, "_make_api_call", counted)
    rows = list(survey.Here().rows(names))
    assert {row["health"] for row in rows} == {"doubtful"}
    assert asked == {"HeadObject": NUMBER, "GetObject": NUMBER}
    assert sent == NUMBER * (128 << 10)
