import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Lobby, RoomViews, type RoomView } from '@maplebridge/sessions';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { CompareBody, ParticipantPath, SessionPath, SessionRoom, StatedIdentity } from './sessions.schema.js';

type Path = z.infer<typeof SessionPath>;
type OnePath = z.infer<typeof ParticipantPath>;
const answers = SessionRoom;

/** The door of a session: who knocks, who is let in or put out, and whether they are who they say. */
@Controller('api/v1/cases/:caseId/sessions/:sessionId')
export class LobbyController {
  constructor(
    private readonly lobby: Lobby,
    private readonly views: RoomViews,
  ) {}

  /** At the door, after the device check. */
  @Post('knock')
  @Operation('sessions.knock', { answers })
  knock(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.knock(actor, path.caseId, path.sessionId));
  }

  @Post('leave')
  @Operation('sessions.leave', { answers })
  leave(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.leave(actor, path.caseId, path.sessionId));
  }

  @Post('ask-private-talk')
  @Operation('sessions.ask-private-talk', { answers })
  askPrivateTalk(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.askPrivateTalk(actor, path.caseId, path.sessionId));
  }

  @Post('participants/:participantId/admit')
  @Operation('sessions.admit', { answers })
  admit(@Acting() actor: Actor, @Param({ schema: ParticipantPath }) path: OnePath): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.admit(actor, path.caseId, path.sessionId, path.participantId));
  }

  @Post('participants/:participantId/deny')
  @Operation('sessions.deny', { answers })
  deny(@Acting() actor: Actor, @Param({ schema: ParticipantPath }) path: OnePath): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.deny(actor, path.caseId, path.sessionId, path.participantId));
  }

  /** Puts somebody out for good. */
  @Post('participants/:participantId/remove')
  @Operation('sessions.remove', { answers })
  remove(@Acting() actor: Actor, @Param({ schema: ParticipantPath }) path: OnePath): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.remove(actor, path.caseId, path.sessionId, path.participantId));
  }

  /** The document somebody stated, for the host to hold beside the face. */
  @Get('participants/:participantId/identity')
  @Operation('sessions.identity', { answers: StatedIdentity })
  async identity(@Param({ schema: ParticipantPath }) { caseId, sessionId, participantId }: OnePath) {
    const { name, documentKind, documentNumber, photoFileId, state } = await this.lobby.identity(caseId, sessionId, participantId);
    return { name, documentKind, documentNumber, photoFileId, state };
  }

  @Post('participants/:participantId/identity')
  @Operation('sessions.compare-identity', { answers })
  compareIdentity(@Acting() actor: Actor, @Param({ schema: ParticipantPath }) path: OnePath, @Body({ schema: CompareBody }) { same }: z.infer<typeof CompareBody>): Promise<RoomView> {
    return this.viewAfter(actor, path, this.lobby.compareIdentity(actor, path.caseId, path.sessionId, path.participantId, same));
  }

  private async viewAfter(actor: Actor, { caseId, sessionId }: Path, done: Promise<unknown>): Promise<RoomView> {
    await done;
    return this.views.read(actor, caseId, sessionId);
  }
}
