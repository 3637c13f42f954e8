import { machine } from '@maplebridge/kernel';

export const DELIVERY_STATES = ['queued', 'held', 'sent', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The life of one message on one channel to one address. */
export const deliveryMachine = machine<DeliveryState, 'hold' | 'send' | 'deliver' | 'fail', { readonly state: DeliveryState }>({
  name: 'delivery',
  states: DELIVERY_STATES,
  initial: 'queued',
  actions: {
    hold: { from: ['queued'], to: 'held', by: ['system'] },
    send: { from: ['queued', 'held', 'failed'], to: 'sent', by: ['system'] },
    deliver: { from: ['queued', 'held', 'failed', 'sent', 'delivered'], to: 'delivered', by: ['system'] },
    fail: { from: ['queued', 'held', 'sent', 'failed'], to: 'failed', by: ['system'] },
  },
});
