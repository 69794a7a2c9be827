// One project per layer, cheap before dear (package.json runs them in that order).
const project = (displayName, folders) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform: { '\\.(ts|m?js)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/scripts/jest-fast-check.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
})

module.exports = {
  // Jest keeps one core for itself, which on two cores means that everything waits in one line.
  maxWorkers: '100%',
  projects: [
    project('unit', ['core', 'flow', 'contract']),
    project('package', ['package']),
    project('local', ['local']),
    project('ports', ['ports']),
    project('parity', ['parity']),
    project('e2e', ['e2e', 'example']),
  ],
}
