import { useState } from 'react';
import { Button } from '../button.js';
import { Dialog, DialogButtons, DialogTrigger } from '../dialog.js';
import { QRCode } from '../qr-code.js';
import { SignaturePad } from '../signature-pad.js';
import { Slots } from '../slots.js';
import { say } from '../toast.js';
import { Shelf } from './shelf.js';

const SLOTS = ['17T09:30', '17T14:30', '18T09:30', '18T11:00'].map((at, index) => ({ id: at, start: `2026-11-${at}:00+08:00`, taken: index === 0 }));

export function Overlays() {
  const [slot, setSlot] = useState<string[]>(['17T14:30']);
  const [, setSignature] = useState<string | null>(null);
  return (
    <>
      <Shelf name="Dialog, toast">
        <div className="flex flex-wrap gap-3">
          <DialogTrigger>
            <Button>Open sheet 打开</Button>
            <Dialog title="要离开吗？">
              {(close) => (
                <>
                  <p>离开以后可以用同一个链接回来。</p>
                  <DialogButtons>
                    <Button kind="primary" onPress={close}>留下</Button>
                    <Button kind="danger" onPress={close}>离开</Button>
                  </DialogButtons>
                </>
              )}
            </Dialog>
          </DialogTrigger>
          <DialogTrigger>
            <Button>Side panel</Button>
            <Dialog kind="side" title="协议">正文</Dialog>
          </DialogTrigger>
          <Button onPress={() => say('已保存 Saved')}>Toast</Button>
        </div>
      </Shelf>
      <Shelf name="Slots"><Slots slots={SLOTS} value={slot} onChange={setSlot} /></Shelf>
      <Shelf name="Signature, QR">
        <SignaturePad label="在这里签名 Sign here" onChange={setSignature} />
        <div className="w-40"><QRCode text="http://localhost:3000/track" label="QR" /></div>
      </Shelf>
    </>
  );
}
