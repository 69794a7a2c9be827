// One project per layer, cheap before dear (package.json runs them in that order).
const project = (displayName, folders) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform: { '\\.(ts|js)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
})

module.exports = {
  projects: [
    project('unit', ['core', 'flow', 'contract']),
    project('package', ['package']),
    project('local', ['local']),
    project('ports', ['ports']),
    project('e2e', ['e2e']),
  ],
}
