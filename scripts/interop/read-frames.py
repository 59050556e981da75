"""Reads every claims.csv with pandas, without any option, and holds it against the csv module."""

import csv
import json
import sys
from pathlib import Path

import pandas

NUMBERS = ["low", "best", "high"]


def check_frame(path, claims):
    """Tests one file: its rows, the types of its number columns, its empty cells and its zeros."""
    frame = pandas.read_csv(path)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(frame) == len(rows) == claims, f"{path}: {len(frame)} rows, expected {claims}"
    zeros = 0
    for column in NUMBERS:
        assert pandas.api.types.is_numeric_dtype(frame[column]), f"{path}: {column} is {frame[column].dtype}"
        for row, value in zip(rows, frame[column]):
            if row[column] == "":
                assert pandas.isna(value), f"{path}: empty {column} of {row['id']} became {value}"
            else:
                assert value == float(row[column]), f"{path}: {column} of {row['id']} became {value}"
                zeros += value == 0
    for row, value in zip(rows, frame["comment_ru"]):
        assert (row["comment_ru"] or None) == (None if pandas.isna(value) else value), f"{path}: comment of {row['id']}"
    return zeros


def main():
    data = Path(sys.argv[1])
    datasets = json.loads((data / "index.json").read_text())["datasets"]
    zeros = sum(check_frame(data / entry["info"]["id"] / "claims.csv", entry["claims"]) for entry in datasets)
    print(f"{len(datasets)} claims.csv, {sum(entry['claims'] for entry in datasets)} rows, {zeros} zeros kept")


main()
