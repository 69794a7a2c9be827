import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

/** Messages in their order, each once: stored when taken, acted on later (work.mjs). */
export const createInbox = ({ state, save, instance }) => {
  const isKnown = ({ id, sequence }) => state.seen.includes(id) || sequence <= state.after
  const take = (message) => {
    if (isKnown(message)) return
    state.after = message.sequence
    state.seen = [...state.seen, message.id].slice(-500)
    state.inbox.push(message)
    save()
  }
  /** Whatever the feed has after the last one taken. */
  const pull = async () => {
    for (let next = ''; next !== null;) {
      const page = await instance.get(`/messages?after=${state.after}`)
      page.messages.forEach(take)
      next = page.next
    }
  }
  /** One that was pushed. Where others are lacking before it, the feed has them all. */
  const push = async (message) => {
    if (isKnown(message)) return
    if (message.sequence === state.after + 1) take(message)
    else await pull()
  }
  return { pull, push }
}

/** The status that a push is answered with: 204 only when it is stored, or was before. */
export const answerPush = async (secret, inbox, body, headers) => {
  try {
    new Webhook(secret).verify(body, headers)
  } catch {
    return 401
  }
  const trouble = await inbox.push(JSON.parse(body)).catch((error) => error)
  return trouble === undefined ? 204 : 503
}

/** Listens for pushes; `onTaken` is called after each that was stored. */
export const listen = async (port, secret, inbox, onTaken) => {
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => '')
    const status = await answerPush(secret, inbox, body, request.headers)
    response.writeHead(status).end()
    if (status === 204) onTaken()
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(null))
  })
}
