// Bundles the local instance and the demo programs into dist/demo; esbuild itself stays outside (the realm uses it).
import { build } from 'esbuild'

await build({
  entryPoints: ['demo/start.ts', 'demo/story.ts', 'demo/bench.ts', 'demo/receiver-thread.ts'],
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
