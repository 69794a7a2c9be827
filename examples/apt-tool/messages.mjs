import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

/** Messages in their order, each once: stored when taken, acted on later (work.mjs). */
export const createInbox = ({ state, save, instance }) => {
  const take = (message) => {
    if (message.sequence <= state.after) return
    state.after = message.sequence
    state.inbox.push(message)
    save()
  }
  const pull = async () => {
    for (let next = ''; next !== null;) {
      const page = await instance.get(`/messages?after=${state.after}`)
      page.messages.forEach(take)
      next = page.next
    }
  }
  /** One that was pushed, or pushed again. Where others are lacking before it, the feed has them all. */
  const push = async (message) => (message.sequence > state.after + 1 ? pull() : void take(message))
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

export const listen = async (port, secret, inbox) => {
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => '')
    response.writeHead(await answerPush(secret, inbox, body, request.headers)).end()
  })
  await once(server.listen(port), 'listening')
}
