import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What may be shipped, by SPDX name. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'];

/** One package that the site is built from. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name. */
  readonly licence: string;
}

/** The part of package-lock.json that this reads. */
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        version?: string;
        license?: string;
        dev?: boolean;
        optional?: boolean;
        devOptional?: boolean;
        peer?: boolean;
      }
    >
  >;
}

/** The packages of a lock file that are not only tools of the build, by name. */
export function shippedPackages({ packages }: Lock): readonly ShippedPackage[] {
  const shipped = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, { version = '', license = 'unknown' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }));
  const byName = new Map(shipped.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A sentence for every package whose licence is not on our list. Of "A OR B" one is enough. */
export function licenceProblems(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter(
      ({ licence }) =>
        !licence
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((name) => ALLOWED.includes(name)),
    )
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} has the licence ${licence}, which is not on our list`,
    );
}

if (process.argv[1]?.endsWith('check-licences.ts')) {
  const packages = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
  const problems = licenceProblems(packages);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || packages.length === 0) process.exit(1);
  mkdirSync('.generated', { recursive: true });
  writeFileSync('.generated/licences.json', `${JSON.stringify(packages, null, 2)}\n`);
  console.log(
    `${String(packages.length)} packages are shipped or build what is shipped, all under licences of our list`,
  );
}
