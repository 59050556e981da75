"""Reads references.ris by the rules of the format and holds it against references.csl.json."""

import json
import re
import sys
from pathlib import Path


def records_of(text):
    """The records of a RIS text: the values of each tag, in order."""
    records, current = [], None
    for line in text.split("\r\n"):
        if line.strip() == "":
            continue
        found = re.fullmatch(r"([A-Z][A-Z0-9])  - ?(.*)", line)
        assert found, f"no line of RIS: {line!r}"
        tag, value = found.groups()
        assert (tag == "TY") == (current is None), f"record begins or ends in the wrong place: {line!r}"
        current = current or {}
        if tag == "ER":
            records.append(current)
            current = None
        else:
            current.setdefault(tag, []).append(value)
    assert current is None, "the last record has no end"
    return records


def main():
    folder = Path(sys.argv[1])
    works = json.loads((folder / "references.csl.json").read_text(encoding="utf-8"))
    text = (folder / "references.ris").read_bytes().decode("utf-8")
    assert "\n" not in text.replace("\r\n", ""), "a line ends in LF alone"
    records = records_of(text)
    assert len(records) == len(works), f"{len(records)} records of {len(works)} works"
    for record, work in zip(records, works):
        assert record["ID"] == [work["id"]]
        assert record["TI"] == [" ".join(work["title"].split())], f"{work['id']}: {record['TI']}"
        assert len(record.get("AU", [])) == len(work.get("author", [])), f"{work['id']}: authors"
        pages = re.split(r"\s*[-–—]\s*", work["page"]) if "page" in work else []
        assert record.get("SP", []) + record.get("EP", []) == pages, f"{work['id']}: pages {pages}"
    print(f"{len(records)} records")


main()
