import { Module } from '@nestjs/common';
import { PeopleModule } from '@maplebridge/people';
import { entities, Settings } from '@maplebridge/platform';
import { AttendanceSeal } from './attendance-seal.service.js';
import { Attendance } from './attendance.service.js';
import { Caucus } from './caucus.service.js';
import { DisclosureRow } from './disclosure.entity.js';
import { Doorkeeper } from './doorkeeper.service.js';
import { LiveKitServer } from './livekit.adapter.js';
import { MediaServer } from './livekit.port.js';
import { Lobby } from './lobby.service.js';
import { MediaRoomRow } from './media-room.entity.js';
import { MediaTokens } from './media-tokens.service.js';
import { Moderation } from './moderation.service.js';
import { ParticipantRow } from './participant.entity.js';
import { PresenceRow } from './presence.entity.js';
import { RecordConfirmationRow, RecordRow } from './record.entity.js';
import { Records } from './records.service.js';
import { RoomKeeper } from './room-keeper.service.js';
import { RoomPatrol } from './room-patrol.service.js';
import { RoomViews } from './room-view.service.js';
import { SessionPeople } from './session-people.service.js';
import { Seating } from './seating.service.js';
import { SessionRow } from './session.entity.js';
import { SessionRows } from './session-rows.service.js';
import { Sessions } from './sessions.service.js';
import { Signalling } from './signalling.service.js';

entities('sessions', [SessionRow, MediaRoomRow, ParticipantRow, PresenceRow, RecordRow, RecordConfirmationRow, DisclosureRow]);

const media = {
  provide: MediaServer,
  inject: [Settings],
  useFactory: (settings: Settings) => {
    const { LIVEKIT_URL, LIVEKIT_KEY, LIVEKIT_SECRET } = settings.get();
    return new LiveKitServer({ url: LIVEKIT_URL, apiKey: LIVEKIT_KEY, apiSecret: LIVEKIT_SECRET ?? '' });
  },
};
const within = [SessionRows, SessionPeople, Doorkeeper];
const services = [Attendance, AttendanceSeal, Caucus, Lobby, MediaTokens, Moderation, Records, RoomKeeper, RoomPatrol, RoomViews, Seating, Sessions, Signalling];

@Module({ imports: [PeopleModule], providers: [media, ...within, ...services], exports: [MediaServer, ...services] })
export class SessionsModule {}
