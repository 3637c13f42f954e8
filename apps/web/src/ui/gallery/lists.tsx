import { Images, ReceiptText } from 'lucide-react';
import { Chip } from '../chip.js';
import { FileRow, Hash, UploadProgress } from '../file-row.js';
import { Person, RowAnchor, RowLink, Rows } from '../rows.js';
import { Facts, SummaryList } from '../summary-list.js';
import { TaskList } from '../task-list.js';
import { Timeline } from '../timeline.js';
import { Shelf } from './shelf.js';

const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const Lists = () => (
  <>
    <Shelf name="Timeline">
      <Timeline
        steps={[
          { id: '1', state: 'done', title: '您提交了申请', when: '11月5日20:14' },
          { id: '2', state: 'now', title: '等视频调解', when: '11月17日14:30' },
          { id: '3', state: 'next', title: '谈成就当场签字', when: '谁也不能逼您' },
        ]}
      />
    </Shelf>
    <Shelf name="Rows">
      <Rows>
        <li><RowLink icon={ReceiptText} title="申请回执" note="只有您能看" to="/" /></li>
        <li><RowAnchor icon={Images} title="证据" chip={<Chip tone="info">新</Chip>} note="1份" href="#main" /></li>
      </Rows>
      <Rows>
        <Person name="林小满" role="您" note="申请人，身份已核验" tone="sand" />
        <Person name="Qinghe Hospital" role="Other side" note="Represented by Zhou Lixia" tone="blue" />
        <Person name="沈白露" role="调解员" tone="pine" />
      </Rows>
    </Shelf>
    <Shelf name="Tasks and answers">
      <TaskList
        tasks={[
          { id: '1', title: '1. 发生了什么事', note: '声带手术后说不出话', chip: <Chip tone="ok">已填好</Chip>, link: { to: '/' } },
          { id: '2', title: '2. 对方是谁', chip: <Chip tone="line">还没填</Chip> },
        ]}
      />
      <SummaryList answers={[{ id: '1', question: '对方', answer: '青禾医院', change: { to: '/' } }]} />
      <Facts facts={[{ id: '1', name: '案号', value: 'FQ-2026-04817' }]} />
    </Shelf>
    <Shelf name="Files">
      <ul>
        <FileRow name="出院小结.pdf" bytes={1_240_000} chip={<Chip tone="ok">已收到</Chip>}><Hash sha256={SHA} /></FileRow>
        <FileRow name="手术录像.mp4" bytes={30_000_000} mediaType="video/mp4"><UploadProgress name="手术录像.mp4" sent={18_600_000} bytes={30_000_000} secondsLeft={95} /></FileRow>
      </ul>
    </Shelf>
  </>
);
