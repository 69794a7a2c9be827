import { memoryCis } from '../support/memory/cis'
import { cisSuite } from './suites/cis'

cisSuite('memory', () => {
  const cis = memoryCis()
  return { cis, add: cis.add, link: cis.link }
})
