import { DisconnectReason, Room, RoomEvent, Track, type LocalParticipant, type LocalTrackPublication, type Participant, type TrackPublication } from 'livekit-client';
import type { ApiProblem } from '../api/problem.js';
import { lookAt, UNSEEN, type LinkView } from './link-view.js';
import { LocalMedia, type Profile } from './local-media.js';

export interface Ticket {
  url: string;
  token: string;
  participantId: string;
  room: { id: string; kind: string; generation: number };
  roster: readonly { participantId: string; name: string; role: string }[];
  profile: Profile;
}
const WORRY = 1_500;
/** The room speaks in bursts while people come and go: the page is drawn once for each, at least this many milliseconds apart. */
const BURST = 40;
const SCREEN: readonly Track.Source[] = [Track.Source.ScreenShare, Track.Source.ScreenShareAudio];
const REDRAW = [
  RoomEvent.ParticipantConnected, RoomEvent.ParticipantDisconnected, RoomEvent.TrackSubscribed, RoomEvent.TrackUnsubscribed, RoomEvent.TrackMuted, RoomEvent.TrackUnmuted,
  RoomEvent.ActiveSpeakersChanged, RoomEvent.ConnectionQualityChanged, RoomEvent.LocalTrackPublished, RoomEvent.LocalTrackUnpublished, RoomEvent.AudioPlaybackStatusChanged, RoomEvent.Connected,
] as const;

/** The way to the room where the server wants us: follows moves, comes back after losses, keeps one's own tracks. */
export class MediaLink {
  readonly local = new LocalMedia();
  private room: Room | undefined;
  /** The kind of room `room` leads to; ahead of `place` when the server moved us before the page has heard of it. */
  private heading = '';
  private asking = false;
  /** Counts the ways taken: what a way given up has to say no longer matters. */
  private way = 0;
  private place: string | null = null;
  private roster = new Set<string>();
  private wants = { microphone: true, camera: true };
  private shut = false;
  private gateOpen = false;
  private profile: Profile = 'standard';
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private worry: ReturnType<typeof setTimeout> | undefined;
  private view = UNSEEN;
  private news: Partial<LinkView> = {};
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ticket: () => Promise<Ticket>) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  snapshot = (): LinkView => this.view;

  /** Where to be now (null: nowhere) and who may be there beside us. */
  follow(place: string | null, roster: readonly string[], shut: boolean): void {
    this.roster = new Set(roster);
    this.shut = shut;
    if (place !== this.place) {
      this.place = place;
      this.attempt = 0;
      if (place !== null && (this.asking || (this.room && this.heading === place))) void this.gate();
      else void this.connect();
    } else void this.gate();
  }

  retry(): void {
    this.attempt = 0;
    void this.connect();
  }

  async setMicrophone(on: boolean): Promise<void> {
    this.wants.microphone = on;
    if (on && !this.local.microphone) await this.takeAgain();
    this.show({ mutedByHost: false });
    await this.room?.startAudio().catch(() => undefined);
    await this.gate();
  }

  async setCamera(on: boolean): Promise<void> {
    this.wants.camera = on;
    if (on && !this.local.camera) await this.takeAgain();
    await (on ? this.local.camera?.unmute() : this.local.camera?.mute());
    this.show({});
  }

  /** Asks the browser once more for what it would not give. */
  async takeAgain(): Promise<void> {
    await this.local.take(this.profile);
    if (this.room?.state === 'connected') await this.publish(this.room, this.profile);
    await this.gate();
  }

  async share(on: boolean): Promise<void> {
    const me = this.room?.localParticipant;
    if (on) await me?.setScreenShareEnabled(true, { audio: true, contentHint: 'detail' }).catch(() => undefined);
    else await Promise.all(SCREEN.map((source) => me && takeBack(me, source)));
    this.show({});
  }

  startSound = (): void => void this.room?.startAudio();

  close(): void {
    clearTimeout(this.timer);
    clearTimeout(this.worry);
    clearTimeout(this.drawing);
    this.place = null;
    this.drop();
    this.local.release();
    this.listeners.clear();
  }

  private drop(): void {
    const old = this.room;
    this.room = undefined;
    void old?.disconnect(false);
  }

  private async connect(): Promise<void> {
    clearTimeout(this.timer);
    const { place } = this;
    const mine = ++this.way;
    // Shut before anything else: nothing said on the way may be heard in a room that was not meant.
    this.gateOpen = false;
    await this.local.microphone?.mute();
    this.drop();
    if (place === null) return this.show({ state: 'idle', kind: '' });
    this.show({ state: 'connecting', tries: this.attempt });
    try {
      const found = await this.find(place);
      if (!found) return;
      const { ticket, room } = found;
      await room.connect(ticket.url, ticket.token, { maxRetries: 1 });
      if (this.room !== room) return void room.disconnect(false);
      this.roster = new Set([...this.roster, ...ticket.roster.map(({ participantId }) => participantId)]);
      await this.publish(room, ticket.profile);
      this.attempt = 0;
      this.show({ state: 'connected', kind: ticket.room.kind, reason: undefined });
      await this.gate();
    } catch (error) {
      if (mine !== this.way) return;
      const { status = 0, reason } = error as Partial<ApiProblem>;
      if (status === 403 && (reason === 'removed' || reason === 'session-not-open' || reason === 'knock-again')) return this.show({ state: 'refused', reason });
      if (this.place !== null) this.later(this.place);
    }
  }

  /** The room the server names, not yet entered. Nothing when there is nowhere to be, or when it names one that is over. */
  private async find(place: string): Promise<{ ticket: Ticket; room: Room } | undefined> {
    this.asking = true;
    try {
      const ticket = await this.ticket();
      this.profile = ticket.profile;
      await this.local.take(ticket.profile);
      const now = this.place;
      if (now === null) return undefined;
      // Another place meanwhile, and this is not the way to it. Without that the server knows best where we are.
      if (now !== place && ticket.room.kind !== now) return void this.connect();
      const room = this.newRoom(ticket);
      this.room = room;
      this.heading = ticket.room.kind;
      return { ticket, room };
    } finally {
      this.asking = false;
    }
  }

  private later(place: string): void {
    if (place !== this.place) return;
    this.attempt += 1;
    this.show({ state: this.attempt > 1 ? 'lost' : 'connecting', tries: this.attempt });
    this.timer = setTimeout(() => void this.connect(), Math.min(5_000, 250 * 2 ** this.attempt));
  }

  private newRoom({ profile }: Ticket): Room {
    const room = new Room({
      // One connection each way: with a single one, every new picture takes another round of ever longer offers.
      singlePeerConnection: false,
      adaptiveStream: profile === 'standard', dynacast: true, stopLocalTrackOnUnpublish: false, disconnectOnPageLeave: true,
      publishDefaults: { simulcast: profile === 'standard', videoCodec: 'vp8', red: true, dtx: true },
    });
    const own = <A extends unknown[]>(work: (...given: A) => void) => (...given: A) => void (this.room === room && work(...given));
    room.on(RoomEvent.TrackMuted, own((publication: TrackPublication, one: Participant) => {
      if (one !== room.localParticipant || publication.source !== Track.Source.Microphone || !this.gateOpen) return;
      this.wants.microphone = false;
      this.show({ mutedByHost: true });
    }));
    // One's own tracks are offered while the way is still being built; what fails here is tried again once it stands.
    room.once(RoomEvent.SignalConnected, own(() => void this.publish(room, profile).catch(() => undefined)));
    // Also when the host takes it back: what nobody sees any more is not captured any more.
    room.on(RoomEvent.LocalTrackUnpublished, own(({ source, track }: LocalTrackPublication) => { if (SCREEN.includes(source)) track?.stop(); }));
    for (const event of REDRAW) room.on(event, own(() => void this.gate()));
    // A signal that comes back at once is not worth a word.
    room.on(RoomEvent.SignalReconnecting, own(() => { this.worry = setTimeout(() => this.show({ state: 'lost', tries: 1 }), WORRY); }));
    room.on(RoomEvent.Reconnecting, own(() => this.show({ state: 'lost', tries: 1 })));
    room.on(RoomEvent.Reconnected, own(() => this.calm()));
    room.on(RoomEvent.Disconnected, own((reason?: DisconnectReason) => this.ended(reason)));
    return room;
  }

  private calm(): void {
    clearTimeout(this.worry);
    this.show({ state: 'connected' });
  }

  /** The room is gone or we were moved: ask the server where to be, unless another device took over. */
  private ended(reason: DisconnectReason | undefined): void {
    this.room = undefined;
    clearTimeout(this.worry);
    if (reason === DisconnectReason.DUPLICATE_IDENTITY) return this.show({ state: 'elsewhere', people: [] });
    if (this.place !== null) void this.connect();
  }

  private async publish(room: Room, profile: Profile): Promise<void> {
    const { camera, microphone } = this.local;
    const simulcast = profile === 'standard';
    const may = room.localParticipant.permissions?.canPublish ?? true;
    const missing = (source: Track.Source) => !room.localParticipant.getTrackPublication(source);
    // Both in one offer.
    await Promise.all([
      camera && may && missing(Track.Source.Camera) && room.localParticipant.publishTrack(camera, { simulcast }),
      microphone && may && missing(Track.Source.Microphone) && room.localParticipant.publishTrack(microphone),
    ]);
  }

  /** Opens the microphone only in the room the page shows, while everybody in it is on the server's list. */
  private async gate(): Promise<void> {
    const { microphone } = this.local;
    const here = [...(this.room?.remoteParticipants.keys() ?? [])];
    const held = here.some((id) => !this.roster.has(id));
    const open = this.wants.microphone && !this.shut && !held && this.heading === this.place && this.room?.state === 'connected';
    this.gateOpen = open;
    if (microphone && microphone.isMuted === open) await (open ? microphone.unmute() : microphone.mute());
    this.show({ held });
  }

  /** What happened is put into the next picture of the room; a track that ends is still there while the room says so, not when it is drawn. */
  private show(patch: Partial<LinkView>): void {
    this.news = { ...this.news, ...patch };
    this.drawing ??= setTimeout(() => this.draw(), BURST);
  }

  private draw(): void {
    this.view = { ...this.view, ...lookAt(this.room, this.local), ...this.news };
    this.news = {};
    this.drawing = undefined;
    this.listeners.forEach((listener) => listener());
  }
}

/** Ends one of one's own tracks: the others are told at once (muted), not only when the offer without it has been answered. */
async function takeBack(me: LocalParticipant, source: Track.Source): Promise<void> {
  const track = me.getTrackPublication(source)?.track;
  await track?.mute();
  if (track) await me.unpublishTrack(track);
}
