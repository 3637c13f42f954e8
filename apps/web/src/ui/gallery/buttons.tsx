import { CalendarPlus, Check, Clock, Smartphone, Trash2, X } from 'lucide-react';
import { AnchorButton, Button, IconButton, LinkButton } from '../button.js';
import { Chip, Chips } from '../chip.js';
import { Shelf } from './shelf.js';

export const Buttons = () => (
  <>
    <Shelf name="Button">
      <Button kind="primary" wide icon={Smartphone}>Start the test 开始试</Button>
      <div className="flex flex-wrap gap-3">
        <Button>Secondary 次要</Button>
        <Button icon={CalendarPlus}>With icon</Button>
        <Button kind="plain">Plain 平</Button>
        <Button kind="danger" icon={Trash2}>Danger</Button>
        <Button kind="link" icon={CalendarPlus}>Link 加到日历</Button>
        <Button isDisabled>Disabled</Button>
        <Button isPending pendingWords="Saving… 正在保存…">Save</Button>
        <LinkButton to="/">Route</LinkButton>
        <AnchorButton kind="link" href="#main">Anchor</AnchorButton>
        <IconButton label="Close" icon={X} />
      </div>
    </Shelf>
    <Shelf name="Chip">
      <Chips>
        <Chip>Neutral 中性</Chip>
        <Chip tone="ok">已填好</Chip>
        <Chip tone="warn">By 13 Nov</Chip>
        <Chip tone="bad">Failed</Chip>
        <Chip tone="info">Half done</Chip>
        <Chip tone="pine" icon={Check}>In mediation</Chip>
        <Chip tone="clay">Private 只给调解员</Chip>
        <Chip tone="line">Not yet</Chip>
        <Chip icon={Clock}>Own icon</Chip>
      </Chips>
    </Shelf>
  </>
);
