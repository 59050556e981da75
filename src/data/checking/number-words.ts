/** English number words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ]
    .flat()
    .map((word, value): [string, number] => [word, value])
    .concat(
      ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
        (word, index): [string, number] => [word, (index + 2) * 10],
      ),
    )
    .concat([
      ['none', 0],
      ['once', 1],
    ]),
);

/** Words that multiply the number before them, as printed in the texts. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Words that divide one by something: "third", "quarters". Without a numerator they may also be ordinals ("an eighth"). */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['halved', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['twentieths', 20],
  ['hundredths', 100],
]);

/** Words that say "N times": twice, doubled, threefold. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['twofold', 2],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['threefold', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);
