// Bundles the local instance and the demo programs into dist/demo; esbuild itself stays outside (the realm uses it).
import { build } from 'esbuild'

await build({
  entryPoints: ['start', 'story', 'bench', 'bench-server', 'receiver-thread'].map(
    (name) => `demo/${name}.ts`,
  ),
  outdir: 'dist/demo',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  external: ['esbuild'],
  sourcemap: 'linked',
  logLevel: 'warning',
})
