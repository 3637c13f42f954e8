import type { FastifyReply } from 'fastify';

/** A file as an answer: never shown as a page of ours, never guessed at. */
export function answerFile(reply: FastifyReply, { content, mediaType, name }: { content: Buffer; mediaType: string; name: string }): FastifyReply {
  const plain = name.replace(/[^\w.-]/g, '_');
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${plain}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', 'sandbox')
    .send(content);
}
