const { transformSync } = require('esbuild');

// Jest's compiler for mutation testing: types are dropped, not checked, so that a mutant is tried in a fraction of a second.
module.exports = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
    });
    return { code };
  },
};
