import type { ColumnDef, IndexDef, TableDef } from '../types'
import type { XmlElement } from './xml'

const isTrue = (element: XmlElement, name: string): boolean => element.attributes[name] === 'true'

/** A table definition as the SDK writes it to dictionary/<table>.xml; of another scope's table it has the added columns only. */
export function tableFromXml(database: XmlElement, scope: string): TableDef {
  const collection = database.children.find((child) => child.attributes.type === 'collection')
  if (!collection) throw new Error('it defines no table')
  const { name = '', label = '', display, extends: parent } = collection.attributes
  const elements = collection.children.filter((child) => child.name === 'element')
  const columns = elements.map((element) => columnFromXml(element, name, scope))
  const shown = display ?? elements.find((element) => isTrue(element, 'display'))?.attributes.name
  return {
    name,
    label: label || name,
    scope,
    audit: isTrue(collection, 'audit'),
    access: accessFromXml(collection),
    columns,
    indexes: collection.children.filter((child) => child.name === 'index').map(indexFromXml),
    ...(isTrue(collection, 'text_index') ? { textIndex: true } : {}),
    ...(parent ? { extends: parent } : {}),
    ...(shown ? { display: shown } : {}),
  }
}

function accessFromXml(collection: XmlElement): TableDef['access'] {
  return {
    read: isTrue(collection, 'read_access'),
    create: isTrue(collection, 'create_access'),
    update: isTrue(collection, 'update_access'),
    delete: isTrue(collection, 'delete_access'),
    webService: isTrue(collection, 'ws_access'),
  }
}

function columnFromXml(element: XmlElement, table: string, scope: string): ColumnDef {
  const {
    name = '',
    type = 'string',
    label,
    max_length,
    default_value,
    reference,
    dependent,
  } = element.attributes
  const choices = choicesFromXml(element)
  return {
    name,
    type,
    label: label || name,
    maxLength: Number(max_length ?? 40),
    mandatory: isTrue(element, 'mandatory'),
    readOnly: isTrue(element, 'read_only'),
    unique: isTrue(element, 'unique'),
    audit: isTrue(element, 'audit'),
    attributes: {
      ...attributesFromText(element.attributes.attributes ?? ''),
      ...(isTrue(element, 'virtual') ? { virtual: 'true' } : {}),
    },
    table,
    scope,
    source: '',
    ...(default_value === undefined ? {} : { defaultValue: default_value }),
    ...(reference ? { reference } : {}),
    ...(dependent ? { dependent } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  }
}

function choicesFromXml(element: XmlElement): NonNullable<ColumnDef['choices']> {
  const items = element.children.find((child) => child.name === 'choice')?.children ?? []
  return items
    .filter((item) => item.attributes.inactive !== 'true')
    .map((item, index) => ({
      value: item.attributes.value ?? '',
      label: item.attributes.label ?? '',
      sequence: Number(item.attributes.sequence ?? index),
    }))
}

function attributesFromText(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name.trim(), value.join('=').trim()]
    }),
  )
}

function indexFromXml(index: XmlElement): IndexDef {
  return {
    name: index.attributes.name ?? '',
    unique: isTrue(index, 'unique'),
    columns: index.children.map((child) => child.attributes.name ?? ''),
  }
}
