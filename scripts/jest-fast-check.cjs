// Property-based tests draw the same values in every run, so that a check that passed here passes there; SEED=… draws others
// (npm run test:long does, with a new one each time).
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js')

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20261125) })

module.exports = fc
