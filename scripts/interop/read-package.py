"""Opens every package with Python's own zipfile, csv and hashlib, and holds it against its descriptor."""

import csv
import hashlib
import io
import json
import sys
import zipfile
from pathlib import Path


def rows_of(archive, resource):
    """The rows of a table, by its dialect, as dictionaries of strings."""
    text = archive.read(resource["path"]).decode(resource["encoding"])
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=resource["dialect"]["delimiter"], strict=True))


def check_package(path):
    """Tests one zip: its checksums, sizes, columns, keys and foreign keys; gives the number of claims."""
    archive = zipfile.ZipFile(path)
    assert archive.testzip() is None, f"{path}: damaged"
    names = archive.namelist()
    assert names == sorted(names), f"{path}: not sorted"
    sums = dict(reversed(line.split("  ", 1)) for line in archive.read("checksums.sha256").decode().splitlines())
    assert set(sums) == set(names) - {"checksums.sha256"}, f"{path}: checksums of other files"
    for name, expected in sums.items():
        assert hashlib.sha256(archive.read(name)).hexdigest() == expected, f"{path}: checksum of {name}"

    resources = json.loads(archive.read("datapackage.json"))["resources"]
    tables = {}
    for resource in resources:
        content = archive.read(resource["path"])
        assert len(content) == resource["bytes"], f"{path}: size of {resource['path']}"
        assert "sha256:" + hashlib.sha256(content).hexdigest() == resource["hash"], f"{path}: hash of {resource['path']}"
        if resource.get("type") == "table":
            tables[resource["name"]] = (resource, rows_of(archive, resource))

    keys = 0
    for name, (resource, rows) in tables.items():
        schema = resource["schema"]
        for row in rows:
            assert list(row) == [field["name"] for field in schema["fields"]], f"{path}: columns of {name}"
        ids = [tuple(row[field] for field in schema["primaryKey"]) for row in rows]
        assert len(ids) == len(set(ids)), f"{path}: an id of {name} stands twice"
        for key in schema.get("foreignKeys", []):
            target = tables[key["reference"].get("resource", name)][1]
            known = {row[key["reference"]["fields"][0]] for row in target}
            for row in rows:
                value = row[key["fields"][0]]
                assert value == "" or value in known, f"{path}: {name}.{key['fields'][0]} points to unknown {value}"
            keys += 1
    claims = sum(len(rows) for name, (_, rows) in tables.items() if name == "claims" or name.endswith("-claims"))
    print(f"{path.name}: {len(names)} files, {len(tables)} tables, {keys} foreign keys hold, {claims} claims")
    return claims


def main():
    data = Path(sys.argv[1])
    counted = {entry["info"]["id"]: entry["claims"] for entry in json.loads((data / "index.json").read_text())["datasets"]}
    for dataset, claims in counted.items():
        found = check_package(data / dataset / f"{dataset}.zip")
        assert found == claims, f"{dataset}: {found} claims in the zip, {claims} in the index"
    found = check_package(data / "contested-figures.zip")
    assert found == sum(counted.values()), f"{found} claims in the zip of all, {sum(counted.values())} in the index"


main()
