import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Package } from '../types'
import { readPackage, readPackageFolder } from './read'

/** The application that was built in this project: dist/app as `now-sdk build` left it, else the newest zip of `now-sdk pack`. */
export function findPackage(project: string): Package {
  const built = join(project, 'dist/app')
  if (existsSync(join(built, 'scope'))) return readPackageFolder(built)
  const zip = newestZip(join(project, 'target'))
  if (zip === undefined)
    throw new Error(`There is no package in ${project}: npm run build makes one`)
  return readPackage(readFileSync(zip))
}

function newestZip(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  const paths = zips.map((name) => join(folder, name))
  return paths.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
}
