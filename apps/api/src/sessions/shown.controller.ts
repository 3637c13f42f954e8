import { Body, Controller, Get, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Refusal, type Actor } from '@maplebridge/kernel';
import { EvidenceReads } from '@maplebridge/evidence';
import { Files } from '@maplebridge/platform';
import { Lobby, Moderation, RoomViews, type RoomView } from '@maplebridge/sessions';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { sendFile } from '../files/send-file.config.js';
import { ParticipantPath, SessionPath, SessionRoom, ShowBody } from './sessions.schema.js';

type Path = z.infer<typeof SessionPath>;
const answers = SessionRoom;

/** What the host puts before everybody: evidence, page by page; and a person's document, for the host alone. */
@Controller('api/v1/cases/:caseId/sessions/:sessionId')
export class ShownController {
  constructor(
    private readonly moderation: Moderation,
    private readonly evidence: EvidenceReads,
    private readonly lobby: Lobby,
    private readonly files: Files,
    private readonly views: RoomViews,
  ) {}

  /** Puts one page of an item before everyone; only what is open to both sides. */
  @Post('shown')
  @Operation('sessions.show-evidence', { answers })
  async show(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path, @Body({ schema: ShowBody }) { itemId, page }: z.infer<typeof ShowBody>): Promise<RoomView> {
    const item = (await this.evidence.list(actor, caseId)).items.find(({ id }) => id === itemId);
    if (!item) throw new Refusal('not-found', 'evidence-not-found');
    await this.moderation.show(actor, caseId, sessionId, { id: itemId, disclosed: item.readers.startsWith('both-sides') }, page);
    return this.views.read(actor, caseId, sessionId);
  }

  @Post('shown/put-away')
  @Operation('sessions.put-evidence-away', { answers })
  async putAway(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path): Promise<RoomView> {
    await this.moderation.putAway(actor, caseId, sessionId);
    return this.views.read(actor, caseId, sessionId);
  }

  /** The photo of a person's document, for the host to hold beside the face. */
  @Get('participants/:participantId/identity/photo')
  @Operation('sessions.identity-photo', { raw: true })
  async photo(@Param({ schema: ParticipantPath }) { caseId, sessionId, participantId }: z.infer<typeof ParticipantPath>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { photoFileId } = await this.lobby.identity(caseId, sessionId, participantId);
    const file = await this.files.require(photoFileId);
    return sendFile(reply, file, await this.files.stream(photoFileId));
  }
}
