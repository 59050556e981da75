import { readFileSync } from 'node:fs';
import { licenceProblems, shippedPackages } from './check-licences';

describe('licences of what is shipped', () => {
  it('are on our list, every one', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<
      typeof shippedPackages
    >[0];
    const shipped = shippedPackages(lock);
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@angular/core', 'fflate', '@fontsource/pt-serif']),
    );
    expect(licenceProblems(shipped)).toEqual([]);
  });

  it('are refused when they are not, tools of the build apart', () => {
    const shipped = shippedPackages({
      packages: {
        '': { version: '1.0.0' },
        'node_modules/free': { version: '1.0.0', license: '(MIT OR GPL-3.0)' },
        'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true },
        'node_modules/a/node_modules/viral': { version: '2.0.0', license: 'AGPL-3.0' },
        'node_modules/nameless': { version: '3.0.0' },
      },
    });
    expect(licenceProblems(shipped)).toEqual([
      'nameless 3.0.0 has the licence unknown, which is not on our list',
      'viral 2.0.0 has the licence AGPL-3.0, which is not on our list',
    ]);
  });
});
