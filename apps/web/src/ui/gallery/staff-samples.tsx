import { useState } from 'react';
import { Chip } from '../chip.js';
import { ClockCell } from '../clock-bar.js';
import { Table } from '../table.js';
import { TabNav, Tabs } from '../tabs.js';
import { Shelf } from './shelf.js';

const ROWS = [
  { id: '1', parties: 'Hu Chunfen, Baihe Clinic', number: 'FQ-2026-04866', used: 1, left: 'Over by 3 h', tone: 'bad' as const },
  { id: '2', parties: 'Lin Xiaoman, Qinghe Hospital', number: 'FQ-2026-04817', used: 0.3, left: '23 days left', tone: 'ok' as const },
];

export function StaffSamples() {
  const [tab, setTab] = useState('mine');
  return (
    <Shelf name="Staff lists">
      <TabNav label="Views" current="mine" links={[{ id: 'mine', title: 'My cases', count: 14, link: { to: '/' } }, { id: 'due', title: 'Due', count: 5, hot: true, link: { to: '/' } }]} />
      <Tabs label="Panels" selected={tab} onSelect={setTab} tabs={[{ id: 'mine', title: 'Notes', children: <p className="sec">Only you</p> }, { id: 'all', title: 'Log', count: 2, children: <p>Log</p> }]} />
      <Table
        label="Queue"
        rows={ROWS}
        rowId={(row) => row.id}
        selected="2"
        onOpen={() => undefined}
        columns={[
          { id: 'parties', title: 'Parties', cell: (row) => <><b>{row.parties}</b><span className="sub num">{row.number}</span></> },
          { id: 'stage', title: 'Stage', cell: () => <Chip tone="pine">In mediation</Chip> },
          { id: 'clock', title: 'Legal limit', cell: (row) => <ClockCell left={row.left} used={row.used} tone={row.tone} /> },
        ]}
      />
    </Shelf>
  );
}
