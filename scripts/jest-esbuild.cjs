// Strips types for jest; type errors are tsc's business.
const { transformSync } = require('esbuild')

module.exports = {
  process(text, file) {
    const { code, map } = transformSync(text, {
      loader: file.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'external',
      sourcefile: file,
    })
    return { code, map }
  },
}
