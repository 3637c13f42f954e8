import type { Grants } from './media.rules.js';

export interface TokenRequest {
  readonly room: string;
  /** The participant's id: the only name the media server ever learns is this and `name`. */
  readonly identity: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly grants: Grants;
  readonly ttlSeconds: number;
}

export interface MediaPresence {
  readonly identity: string;
  readonly sid: string;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
  readonly tracks: readonly { readonly sid: string; readonly source: string; readonly muted: boolean }[];
}

/** A webhook of the media server, verified and cut to what attendance needs. */
export interface MediaNews {
  /** The server's own id of this news: repeated deliveries carry the same. */
  readonly id: string;
  readonly type: string;
  readonly room: string;
  /** Milliseconds since 1970 (the server counts whole seconds). */
  readonly at: number;
  readonly participant?: { readonly identity: string; readonly sid: string; readonly joinedAt: number; readonly reason: string };
}

/**
 * The media server, as this product uses it. Every call is idempotent, tolerates what is already gone,
 * answers within two seconds or throws `Refusal('unavailable', 'video-unavailable')`.
 */
export abstract class MediaServer {
  /** False when no server is configured: sessions are then held by phone or on site. */
  abstract readonly available: boolean;
  abstract createRoom(name: string, limits: { emptyAfter: number; departureAfter: number; people: number }): Promise<void>;
  abstract deleteRoom(name: string): Promise<void>;
  /** Names of those given that exist. */
  abstract listRooms(names: readonly string[]): Promise<string[]>;
  abstract listParticipants(room: string): Promise<MediaPresence[]>;
  abstract removeParticipant(room: string, identity: string): Promise<void>;
  abstract updateGrants(room: string, identity: string, grants: Grants): Promise<void>;
  abstract muteMicrophone(room: string, identity: string): Promise<void>;
  abstract token(request: TokenRequest): Promise<string>;
  /** Room and identity of a token signed by us and not expired; undefined for any other text. */
  abstract verifyToken(token: string): Promise<{ room: string; identity: string } | undefined>;
  /** The news in a webhook's raw body; throws `Refusal('not-allowed')` when the signature does not fit. */
  abstract readWebhook(body: string, authorization: string | undefined): Promise<MediaNews>;
}
