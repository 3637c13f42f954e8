import { Refusal } from '@maplebridge/kernel';
import { AccessToken, RoomServiceClient, ServerError, TokenVerifier, TrackSource, WebhookReceiver, type ParticipantInfo } from 'livekit-server-sdk';
import { MediaServer, type MediaNews, type MediaPresence, type TokenRequest } from './livekit.port.js';
import type { Grants, MediaSource } from './media.rules.js';

export interface LiveKitAddress {
  /** http(s) address of the media server's own API; undefined: there is no video. */
  readonly url: string | undefined;
  readonly apiKey: string;
  readonly apiSecret: string;
}

const SOURCES: Readonly<Record<MediaSource, TrackSource>> = {
  camera: TrackSource.CAMERA,
  microphone: TrackSource.MICROPHONE,
  screen: TrackSource.SCREEN_SHARE,
  'screen-audio': TrackSource.SCREEN_SHARE_AUDIO,
};
/** The protocol's DisconnectReason numbers that attendance tells apart. */
const REASONS: Readonly<Record<number, string>> = { 1: 'left', 2: 'opened-elsewhere', 3: 'server-stopped', 4: 'removed', 5: 'room-ended', 9: 'connection-lost', 10: 'room-ended', 14: 'connection-lost', 15: 'connection-lost' };
const LIMIT_SECONDS = 2;

/** The media server as LiveKit 1.13 speaks it. The only file that knows livekit-server-sdk. */
export class LiveKitServer extends MediaServer {
  private readonly rooms: RoomServiceClient | undefined;

  constructor(private readonly address: LiveKitAddress) {
    super();
    if (address.url) {
      const http = address.url.replace(/^ws/, 'http');
      this.rooms = new RoomServiceClient(http, address.apiKey, address.apiSecret, { requestTimeout: LIMIT_SECONDS, failover: false });
    }
  }

  get available(): boolean {
    return this.rooms !== undefined;
  }

  createRoom(name: string, limits: { emptyAfter: number; departureAfter: number; people: number }): Promise<void> {
    return this.ask((rooms) => rooms.createRoom({ name, emptyTimeout: limits.emptyAfter, departureTimeout: limits.departureAfter, maxParticipants: limits.people }));
  }

  deleteRoom(name: string): Promise<void> {
    return this.ask((rooms) => rooms.deleteRoom(name));
  }

  async listRooms(names: readonly string[]): Promise<string[]> {
    // Without names it would answer with every room there is.
    if (names.length === 0) return [];
    let found: string[] = [];
    await this.ask(async (rooms) => (found = (await rooms.listRooms([...names])).map((room) => room.name)));
    return found;
  }

  async listParticipants(room: string): Promise<MediaPresence[]> {
    let found: ParticipantInfo[] = [];
    await this.ask(async (rooms) => (found = await rooms.listParticipants(room)));
    return found.map((one) => ({
      identity: one.identity,
      sid: one.sid,
      joinedAt: joinedAt(one),
      tracks: one.tracks.map((track) => ({ sid: track.sid, source: TrackSource[track.source], muted: track.muted })),
    }));
  }

  removeParticipant(room: string, identity: string): Promise<void> {
    return this.ask((rooms) => rooms.removeParticipant(room, identity));
  }

  /** The server replaces the whole set, so the whole set is always sent. */
  updateGrants(room: string, identity: string, grants: Grants): Promise<void> {
    return this.ask((rooms) => rooms.updateParticipant(room, identity, { permission: { ...granted(grants), canUpdateMetadata: false } }));
  }

  muteMicrophone(room: string, identity: string): Promise<void> {
    return this.ask(async (rooms) => {
      const one = await rooms.getParticipant(room, identity);
      for (const track of one.tracks) {
        if (track.source === TrackSource.MICROPHONE && !track.muted) await rooms.mutePublishedTrack(room, identity, track.sid, true);
      }
    });
  }

  async token(request: TokenRequest): Promise<string> {
    const { apiKey, apiSecret } = this.address;
    const token = new AccessToken(apiKey, apiSecret, {
      identity: request.identity, name: request.name, attributes: { ...request.attributes }, ttl: request.ttlSeconds,
    });
    token.addGrant({ roomJoin: true, room: request.room, ...granted(request.grants), canUpdateOwnMetadata: false });
    return token.toJwt();
  }

  async verifyToken(token: string): Promise<{ room: string; identity: string } | undefined> {
    try {
      const claims = await new TokenVerifier(this.address.apiKey, this.address.apiSecret).verify(token);
      const { room, roomJoin } = claims.video ?? {};
      return room && roomJoin && claims.sub ? { room, identity: claims.sub } : undefined;
    } catch {
      return undefined;
    }
  }

  async readWebhook(body: string, authorization: string | undefined): Promise<MediaNews> {
    const receiver = new WebhookReceiver(this.address.apiKey, this.address.apiSecret);
    const news = await receiver.receive(body, authorization).catch(() => {
      throw new Refusal('not-allowed', 'webhook-not-genuine');
    });
    const who = news.participant;
    return {
      id: news.id,
      type: news.event,
      room: news.room?.name ?? '',
      at: Number(news.createdAt) * 1000,
      ...(who && { participant: { identity: who.identity, sid: who.sid, joinedAt: joinedAt(who), reason: REASONS[who.disconnectReason] ?? 'unknown' } }),
    };
  }

  /** What is already gone is what was wanted; anything else means that there is no video now. */
  private async ask(question: (rooms: RoomServiceClient) => Promise<unknown>): Promise<void> {
    if (!this.rooms) throw new Refusal('unavailable', 'video-unavailable');
    try {
      await question(this.rooms);
    } catch (error) {
      if (error instanceof ServerError && (error.status === 404 || error.code === 'not_found')) return;
      throw new Refusal('unavailable', 'video-unavailable');
    }
  }
}

const granted = (grants: Grants) => ({
  canPublish: grants.publish.length > 0,
  canPublishSources: grants.publish.map((source) => SOURCES[source]),
  canSubscribe: grants.subscribe,
  canPublishData: false,
  hidden: false,
});

const joinedAt = (one: ParticipantInfo): number => (one.joinedAtMs > 0n ? Number(one.joinedAtMs) : Number(one.joinedAt) * 1000);
