import type { Row } from '../../types'
import { unsupported } from '../../unsupported'
import type { Engine } from '../inner'
import { isTrue, rowsWhere } from '../inner'
import { nextSpan } from '../schedules'

/** Where a notification goes: by e-mail, and as text messages through the e-mail gateways of providers. */
export type Addresses = { readonly email: readonly string[]; readonly sms: readonly string[] }

/** The devices of the users to which this notification goes now. */
export function addressesOf(engine: Engine, notification: Row, users: readonly Row[]): Addresses {
  const email = users.flatMap((user) => emailOf(engine, notification, user))
  const sms = users.flatMap((user) => smsOf(engine, notification, user))
  return { email: [...new Set(email)], sms: [...new Set(sms)] }
}

const devicesOf = (engine: Engine, user: Row): Row[] =>
  rowsWhere(engine, 'cmn_notif_device', { user: user.sys_id ?? '-' }).filter((row) =>
    isTrue(row.active),
  )

/** The primary device, unless its owner unsubscribed; where no device is recorded, the address of the user. */
function emailOf(engine: Engine, notification: Row, user: Row): string[] {
  const devices = devicesOf(engine, user).filter(({ type }) => type?.toLowerCase() === 'email')
  const primary = devices.find((device) => isTrue(device.primary_email))
  const forced = isTrue(notification.force_delivery)
  const subscription = primary && subscriptionTo(engine, notification, primary)
  const isOff = subscription !== undefined && !isTrue(subscription.active)
  const mayRefuse = !forced && !isTrue(notification.mandatory)
  if (isOff && mayRefuse) return []
  if (primary && !forced && !isOpen(engine, primary)) return []
  const further = devices.filter(
    (device) => device !== primary && isSubscribed(engine, notification, device),
  )
  const first = primary?.email_address || user.email
  return [first, ...further.map((device) => device.email_address)].filter(isThere)
}

/** "Recipients must subscribe to the notification on an SMS channel" (t_CreateANotification.md). */
function smsOf(engine: Engine, notification: Row, user: Row): string[] {
  return devicesOf(engine, user)
    .filter(({ type }) => type?.toLowerCase() === 'sms')
    .filter((device) => isSubscribed(engine, notification, device))
    .map((device) => gatewayAddress(engine, device))
    .filter(isThere)
}

const isThere = (address: string | undefined): address is string =>
  address !== undefined && address !== ''

/** sys_notif_subscription (c_SubscriptionBasedNotifications.md; its column names are assumed). */
const subscriptionTo = (engine: Engine, notification: Row, device: Row): Row | undefined =>
  rowsWhere(engine, 'sys_notif_subscription', {
    notification: notification.sys_id ?? '-',
    device: device.sys_id ?? '-',
  })[0]

const isSubscribed = (engine: Engine, notification: Row, device: Row): boolean =>
  isTrue(subscriptionTo(engine, notification, device)?.active) && isOpen(engine, device)

/** "Schedules that define when the devices can and cannot receive notifications" (t_FiltDeviceNotifUsingASchedule.md). */
function isOpen(engine: Engine, device: Row): boolean {
  if (!device.schedule) return true
  const now = engine.clock.now()
  const zone = engine.properties.get('glide.sys.default.tz', 'GMT')
  const span = nextSpan(engine, { sysId: device.schedule, zone }, now)
  return span !== undefined && span[0] <= now
}

/** PREFIX2223334444@SUFFIX (t_CreateAServiceProvider.md). */
function gatewayAddress(engine: Engine, device: Row): string {
  const provider = engine.records.get('cmn_notif_service_provider', device.service_provider ?? '')
  if (!provider || provider.active === '0') return ''
  if (isTrue(provider.advanced_notification) || isTrue(provider.construct_address_manually))
    return unsupported('a service provider with a script', 'local/engine/notify/devices.ts')
  const number = (device.phone_number ?? '').replace(/[^0-9]/g, '')
  if (number === '' || !provider.email_suffix) return ''
  return `${provider.email_prefix ?? ''}${number}@${provider.email_suffix.replace(/^@/, '')}`
}
