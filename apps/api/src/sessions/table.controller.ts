import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Caucus, MediaTokens, Moderation, RoomViews, type MediaToken, type RoomView } from '@maplebridge/sessions';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { CaucusBody, LendBody, MediaTokenAnswer, ParticipantPath, SessionPath, SessionRoom, TokenBody } from './sessions.schema.js';

type Path = z.infer<typeof SessionPath>;
type OnePath = z.infer<typeof ParticipantPath>;
const answers = SessionRoom;

/** At the table: private talks, microphones, screens, and the way into the rooms. */
@Controller('api/v1/cases/:caseId/sessions/:sessionId')
export class TableController {
  constructor(
    private readonly caucus: Caucus,
    private readonly moderation: Moderation,
    private readonly tokens: MediaTokens,
    private readonly views: RoomViews,
  ) {}

  /** A private talk with people of one side; during a private talk it moves to the new one. */
  @Post('caucus')
  @Operation('sessions.open-caucus', { answers })
  openCaucus(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path, @Body({ schema: CaucusBody }) { participantIds }: z.infer<typeof CaucusBody>): Promise<RoomView> {
    return this.viewAfter(actor, path, this.caucus.open(actor, path.caseId, path.sessionId, participantIds));
  }

  @Post('caucus/close')
  @Operation('sessions.close-caucus', { answers })
  closeCaucus(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.caucus.close(actor, path.caseId, path.sessionId));
  }

  @Post('participants/:participantId/mute')
  @Operation('sessions.mute', { answers, idempotent: false })
  mute(@Acting() actor: Actor, @Param({ schema: ParticipantPath }) path: OnePath): Promise<RoomView> {
    return this.viewAfter(actor, path, this.moderation.mute(actor, path.caseId, path.sessionId, path.participantId));
  }

  @Post('participants/:participantId/screen')
  @Operation('sessions.lend-screen', { answers, idempotent: false })
  lendScreen(@Acting() actor: Actor, @Param({ schema: ParticipantPath }) path: OnePath, @Body({ schema: LendBody }) { allowed }: z.infer<typeof LendBody>): Promise<RoomView> {
    return this.viewAfter(actor, path, this.moderation.share(actor, path.caseId, path.sessionId, path.participantId, allowed));
  }

  /** For the room one belongs in now; good for a minute and for one connection after another. */
  @Post('media-token')
  @Operation('sessions.media-token', { answers: MediaTokenAnswer, idempotent: false, perMinute: 120 })
  mediaToken(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path, @Body({ schema: TokenBody }) { mediaRoomId }: z.infer<typeof TokenBody>): Promise<MediaToken> {
    return this.tokens.issue(actor, caseId, sessionId, mediaRoomId);
  }

  /** For a throw-away room to try camera and network. */
  @Post('test-token')
  @Operation('sessions.test-token', { answers: MediaTokenAnswer, idempotent: false, perMinute: 20 })
  testToken(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path): Promise<MediaToken> {
    return this.tokens.issueForTest(actor, caseId, sessionId);
  }

  private async viewAfter(actor: Actor, { caseId, sessionId }: Path, done: Promise<unknown>): Promise<RoomView> {
    await done;
    return this.views.read(actor, caseId, sessionId);
  }
}
