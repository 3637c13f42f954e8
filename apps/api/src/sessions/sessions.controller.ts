import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Attendance, AttendanceSeal, RoomViews, Sessions, type RoomView } from '@maplebridge/sessions';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { AttendanceReport, ConvertBody, SessionList, SessionPath, SessionRoom } from './sessions.schema.js';

type Path = z.infer<typeof SessionPath>;
const answers = SessionRoom;

/** One session from its opening to its end, and who was there. */
@Controller('api/v1/cases/:caseId/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly views: RoomViews,
    private readonly attendances: Attendance,
    private readonly seals: AttendanceSeal,
  ) {}

  @Get()
  @Operation('sessions.list', { answers: SessionList })
  list(@Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>) {
    return this.views.list(caseId);
  }

  /** The session as the asker may see it: who is at the table, what is open to do, and for the host the door. */
  @Get(':sessionId')
  @Operation('sessions.room', { answers })
  room(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path): Promise<RoomView> {
    return this.views.read(actor, caseId, sessionId);
  }

  @Post(':sessionId/open')
  @Operation('sessions.open', { answers })
  open(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.open(actor, path.caseId, path.sessionId));
  }

  @Post(':sessionId/start')
  @Operation('sessions.start', { answers })
  start(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.start(actor, path.caseId, path.sessionId));
  }

  @Post(':sessionId/pause')
  @Operation('sessions.pause', { answers })
  pause(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.pause(actor, path.caseId, path.sessionId));
  }

  @Post(':sessionId/resume')
  @Operation('sessions.resume', { answers })
  resume(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.resume(actor, path.caseId, path.sessionId));
  }

  @Post(':sessionId/end')
  @Operation('sessions.end', { answers })
  end(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.end(actor, path.caseId, path.sessionId));
  }

  /** Goes on by phone or on site. */
  @Post(':sessionId/convert')
  @Operation('sessions.convert', { answers })
  convert(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path, @Body({ schema: ConvertBody }) { mode }: z.infer<typeof ConvertBody>): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.convert(actor, path.caseId, path.sessionId, mode));
  }

  @Post(':sessionId/report-no-show')
  @Operation('sessions.report-no-show', { answers })
  reportNoShow(@Acting() actor: Actor, @Param({ schema: SessionPath }) path: Path): Promise<RoomView> {
    return this.viewAfter(actor, path, this.sessions.reportNoShow(actor, path.caseId, path.sessionId));
  }

  @Get(':sessionId/attendance')
  @Operation('sessions.attendance', { answers: AttendanceReport })
  async attendance(@Param({ schema: SessionPath }) { caseId, sessionId }: Path) {
    const stays = await this.attendances.ofSession(caseId, sessionId);
    return {
      items: stays.map(({ from, to, ...stay }) => ({ ...stay, from: new Date(from), to: to === null ? null : new Date(to) })),
      noticedWithinSeconds: Attendance.noticedWithin / 1000,
      seal: await this.seals.state(caseId, sessionId),
    };
  }

  private async viewAfter(actor: Actor, { caseId, sessionId }: Path, done: Promise<unknown>): Promise<RoomView> {
    await done;
    return this.views.read(actor, caseId, sessionId);
  }
}
