export const LIVEKIT_VERSION = '1.13.5';
export const LIVEKIT_KEY = 'maple';

/**
 * LiveKit for this machine alone: media on the loopback address, no foreign STUN, rooms only where the api makes them. Who missed the
 * first whole picture may ask for another soon (its own default is a second): in rooms this small that costs nothing, and nobody waits.
 */
export function livekitConfig({ ports, secret, internalPort }) {
  return `port: ${ports.signal}
bind_addresses: ["127.0.0.1"]
rtc:
  tcp_port: ${ports.tcp}
  udp_port: ${ports.udp}
  node_ip: 127.0.0.1
  use_external_ip: false
  enable_loopback_candidate: true
  ips: { includes: ["127.0.0.1/32"] }
  stun_servers: ["127.0.0.1:3478"]
  pli_throttle: { low_quality: 100ms, mid_quality: 200ms, high_quality: 200ms }
room: { auto_create: false, max_participants: 12, empty_timeout: 300, departure_timeout: 60, enable_remote_unmute: false }
api: { enable_psrpc_for_get_list_participants: true }
webhook: { api_key: ${LIVEKIT_KEY}, urls: ["http://127.0.0.1:${internalPort}/livekit/webhook"] }
keys: { ${LIVEKIT_KEY}: ${secret} }
prometheus: { port: ${ports.prometheus} }
logging: { level: warn }
`;
}
