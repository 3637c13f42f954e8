import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import en from '../../../../libs/sessions/words/en.json' with { type: 'json' };
import { draw } from '../ui/drawn.js';
import { DeviceCheck } from './check.js';
import { measure, type Heard } from './sound-meter.js';

const words = en.screens.check;

/** The browser's sound as far as a meter needs it; jsdom has none. */
function microphone(state: 'running' | 'suspended', loudness = 0) {
  const here = { state, loudness, size: 0 };
  class Sound {
    get state() {
      return here.state;
    }
    createAnalyser = () => ({
      set fftSize(size: number) {
        here.size = size;
      },
      get fftSize() {
        return here.size;
      },
      getByteTimeDomainData: (samples: Uint8Array) => samples.fill(128 + here.loudness),
    });
    createMediaStreamSource = () => ({ connect: () => undefined });
    resume = async () => undefined;
    close = async () => undefined;
  }
  Object.assign(globalThis, { AudioContext: Sound, MediaStream: class {} });
  return here;
}

function listen() {
  const said = { level: 0, heard: 'listening' as Heard };
  const stop = measure({} as MediaStreamTrack, (level, heard) => Object.assign(said, { level, heard }));
  return { said, stop, wait: (ms: number) => act(() => jest.advanceTimersByTime(ms)) };
}

describe('the microphone’s meter', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says after a while that nothing is heard, and takes it back at the first sound', () => {
    const here = microphone('running');
    const { said, stop, wait } = listen();
    wait(5_000);
    expect(said.heard).toBe('listening');
    wait(2_000);
    expect(said.heard).toBe('silence');
    here.loudness = 40;
    wait(200);
    expect(said).toEqual({ level: 13, heard: 'sound' });
    here.loudness = 0;
    wait(10_000);
    expect(said).toEqual({ level: 0, heard: 'sound' });
    stop();
  });

  it('asks for a tap where the browser waits for one, and does not call that silence', () => {
    const here = microphone('suspended');
    const { said, stop, wait } = listen();
    wait(20_000);
    expect(said.heard).toBe('needs-touch');
    here.state = 'running';
    wait(1_000);
    expect(said.heard).toBe('listening');
    stop();
  });

  it('misses nothing between two looks', () => {
    const here = microphone('running');
    listen().stop();
    expect(here.size / 48_000).toBeGreaterThan(0.1);
  });
});

it('lets a person without camera and microphone go on', async () => {
  globalThis.fetch = async () => Response.json({ code: 'unknown', status: 503 }, { status: 503 });
  Object.assign(navigator, { mediaDevices: { getUserMedia: () => Promise.reject(new Error('nothing there')), enumerateDevices: async () => [] } });
  await draw(<QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}><DeviceCheck path={{ caseId: 'c', sessionId: 's' }} /></QueryClientProvider>, 'en', { sessions: en });
  expect(await screen.findAllByText(words.problem)).not.toHaveLength(0);
  expect(screen.getByRole('link', { name: words.go }).getAttribute('href')).toBe('/cases/c/sessions/s');
  cleanup();
});
