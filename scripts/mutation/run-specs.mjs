import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { format } from 'node:util';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';
import { expect } from 'expect';

// Runs the specs of the domain for Stryker in one program: all of them are bundled and loaded once, and a mutant is
// switched on while they are there. Jest, which loads every file anew, takes a hundred times as long. Knows what these
// specs use: describe, it, it.each, Jest's own expect, fast-check; nothing that waits.

const ROOM = 'src/domain';

const load = createRequire(import.meta.url);

/** A mutant must meet the same cases at every run, or its fate is a matter of luck. */
load('fast-check').configureGlobal({ seed: 1933 });

/** Registers what a bundle of specs declares. */
function readSpecs(code) {
  const found = [];
  const titles = [];
  const it = (title, body) => {
    const name = [...titles, title].join(' › ');
    const alike = found.filter((spec) => spec.title === name).length;
    found.push({ title: name, name: alike > 0 ? `${name} (${alike + 1})` : name, body });
  };
  it.each = (cases) => (title, body) => {
    for (const given of cases) {
      const values = Array.isArray(given) ? given : [given];
      const named = title.match(/%[sdpj]/g)?.length ?? 0;
      it(format(title.replaceAll('%p', '%j'), ...values.slice(0, named)), () => body(...values));
    }
  };
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  new Function('require', 'module', 'describe', 'it', 'expect', code)(
    load,
    { exports: {} },
    describe,
    it,
    expect,
  );
  return found;
}

/** Answers that are remembered outlive the mutant that gave them: only the spec of remembering remembers. */
const forgetful = {
  name: 'forgetful',
  setup(bundle) {
    bundle.onResolve({ filter: /\/remembering$/ }, ({ importer }) =>
      importer.endsWith('.spec.ts') ? undefined : { path: 'remembering', namespace: 'forgetful' },
    );
    bundle.onLoad({ filter: /.*/, namespace: 'forgetful' }, () => ({
      contents: 'export const remembering = (find) => find;',
    }));
  },
};

class SpecRunner {
  static inject = tokens(commonTokens.options);
  /** What the instrumented code reads: which mutant is on, and where it writes what each spec runs through. */
  #mutants = (globalThis.__stryker__ ??= {});
  #code = '';
  #specs = [];
  /** True while the specs were loaded with a mutant on. */
  #spoilt = true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const specs = readdirSync(ROOM, { recursive: true })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.spec.ts'))
      .sort();
    const { outputFiles } = await build({
      stdin: {
        contents: specs.map((path) => `import './${ROOM}/${path}';`).join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      plugins: [forgetful],
      write: false,
    });
    this.#code = outputFiles[0].text;
  }

  async dryRun() {
    this.#mutants.mutantCoverage = { static: {}, perTest: {} };
    this.#mutants.activeMutant = undefined;
    this.#mutants.currentTestId = undefined;
    this.#specs = readSpecs(this.#code);
    this.#spoilt = false;
    const tests = this.#specs.map(({ name, body }) => {
      this.#mutants.currentTestId = name;
      const started = performance.now();
      const failureMessage = failureOf(body);
      const timeSpentMs = performance.now() - started;
      return failureMessage === null
        ? { id: name, name, timeSpentMs, status: 0 }
        : { id: name, name, timeSpentMs, status: 1, failureMessage };
    });
    this.#mutants.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.#mutants.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit }) {
    this.#mutants.mutantCoverage = undefined;
    this.#mutants.hitCount = hitLimit === undefined ? undefined : 0;
    this.#mutants.hitLimit = hitLimit;
    const atLoading = mutantActivation === 'static';
    this.#mutants.activeMutant = atLoading ? activeMutant.id : undefined;
    if (atLoading || this.#spoilt) {
      const failure = failureOf(() => {
        this.#specs = readSpecs(this.#code);
      });
      if (failure !== null) return killed('loading', failure, 0);
      this.#spoilt = atLoading;
    }
    this.#mutants.activeMutant = activeMutant.id;
    const wanted = this.#specs.filter(({ name }) => testFilter?.includes(name) ?? true);
    for (const [at, { name, body }] of wanted.entries()) {
      const failure = failureOf(body);
      if (failure === null) continue;
      if (hitLimit !== undefined && this.#mutants.hitCount > hitLimit)
        return { status: 'timeout', reason: failure };
      return killed(name, failure, at + 1);
    }
    return { status: 'survived', nrOfTests: wanted.length };
  }
}

function failureOf(body) {
  try {
    body();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 500);
  }
}

function killed(by, failureMessage, nrOfTests) {
  return { status: 'killed', killedBy: [by], failureMessage, nrOfTests };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
