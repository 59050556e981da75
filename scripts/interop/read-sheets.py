"""Holds every CSV for Excel, as LibreOffice opened it, saved it as xlsx and wrote it back, against its claims.csv."""

import csv
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile
from pathlib import Path

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet_rows(path):
    """The rows of the first sheet: numbers as float, texts as str, by column letters."""
    archive = zipfile.ZipFile(path)
    shared = []
    if "xl/sharedStrings.xml" in archive.namelist():
        for item in tree.fromstring(archive.read("xl/sharedStrings.xml")):
            shared.append("".join(text.text or "" for text in item.iter(f"{MAIN}t")))
    rows = []
    for row in tree.fromstring(archive.read("xl/worksheets/sheet1.xml")).iter(f"{MAIN}row"):
        cells = {}
        for cell in row:
            value = cell.find(f"{MAIN}v")
            if value is None:
                continue
            assert cell.find(f"{MAIN}f") is None, f"{path}: a formula in {cell.get('r')}"
            text = cell.get("t") == "s"
            cells[re.sub(r"\d", "", cell.get("r"))] = shared[int(value.text)] if text else float(value.text)
        rows.append(cells)
    return rows


# The columns that are held against claims.csv, and the names under which the site heads them in a language.
COLUMNS = {
    "en": {"low": "low", "best": "best", "high": "high", "quote": "quote", "comment_en": "comment"},
    "ru": {"low": "low", "best": "best", "high": "high", "quote": "quote", "comment_ru": "comment"},
}


def names_in(language):
    """The headings by column of claims.csv."""
    texts = json.loads(Path(f"src/i18n/{language}.json").read_text(encoding="utf-8"))["package"]["column"]
    return {column: texts[key] for column, key in COLUMNS[language].items()}


def check_sheet(folder, language, sheet, back):
    """Tests one sheet; gives the number of its rows and of its values with decimals."""
    with open(folder / "claims.csv", encoding="utf-8", newline="") as file:
        claims = list(csv.DictReader(file))
    with open(back, encoding="utf-8-sig", newline="") as file:
        again = list(csv.DictReader(file))
    header, *rows = sheet_rows(sheet)
    letters = {name: letter for letter, name in header.items()}
    assert len(rows) == len(again) == len(claims), f"{sheet}: {len(rows)} rows of {len(claims)}"
    decimals = 0
    for claim, row, written in zip(claims, rows, again):
        assert row[letters["id"]] == claim["id"]
        for column, name in names_in(language).items():
            found = row.get(letters[name])
            expected = claim[column] or None
            if column in ("low", "best", "high") and expected is not None:
                expected = float(expected)
                decimals += expected % 1 != 0
                assert float(written[name]) == expected, f"{claim['id']}: {column} written back as {written[name]}"
            else:
                assert written[name] == claim[column], f"{claim['id']}: {column} written back as {written[name]}"
            assert found == expected, f"{claim['id']}: {column} is {found!r}, not {expected!r}"
    return len(rows), decimals


def main():
    language, target, folders = sys.argv[1], Path(sys.argv[2]), [Path(folder) for folder in sys.argv[3:]]
    counts = [
        check_sheet(folder, language, target / f"{folder.name}.xlsx", target / f"{folder.name}.csv") for folder in folders
    ]
    rows, decimals = (sum(column) for column in zip(*counts))
    print(f"{len(folders)} files, {rows} rows opened, saved as xlsx and written back; {decimals} values with decimals")


main()
