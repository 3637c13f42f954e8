import { Banner } from '../banner.js';
import { Button } from '../button.js';
import { Card } from '../card.js';
import { ClockBar } from '../clock-bar.js';
import { DayTile } from '../day-tile.js';
import { Disclosure } from '../disclosure.js';
import { ProgressBar, Steps } from '../progress.js';
import { Empty, Problem, Skeleton } from '../states.js';
import { StepCard } from '../step-card.js';
import { Shelf } from './shelf.js';

export const Cards = () => (
  <>
    <Shelf name="StepCard">
      <StepCard turn="mine" turnWords="轮到您 Your turn" due="11月16日前" title="先试一下手机，2分钟">
        <p className="sec">看看画面和声音好不好。</p>
        <Button>开始试</Button>
        <Disclosure title="不试会怎样？">也能参加。</Disclosure>
      </StepCard>
      <StepCard turn="wait" turnWords="等对方 Waiting" title="我们正在联系青禾医院" />
      <StepCard turn="warn" turnWords="快到期了 Soon over" title="还有一天" />
    </Shelf>
    <Shelf name="Banner">
      {(['neutral', 'warn', 'info', 'ok', 'pine', 'clay'] as const).map((tone) => (
        <Banner key={tone} tone={tone}>
          <b>{tone}</b> 不答复不等于认错，您的权利一样不少。
        </Banner>
      ))}
    </Shelf>
    <Shelf name="Clock, day, progress">
      <ClockBar name="法律规定的调解期限" left="还剩28天" used={0.07} note="到12月10日" />
      <ClockBar name="Our promise" left="1 day left" used={0.9} tone="warn" />
      <ClockBar name="Over" left="Over by 3 h" used={1} tone="bad" />
      <ClockBar name="Paused" left="Paused" used={0.4} tone="paused" />
      <DayTile at="2026-11-17T14:30:00+08:00">
        <p className="num"><b>14:30–15:30</b></p>
        <p className="sec">北京时间</p>
      </DayTile>
      <ProgressBar label="诊断书.pdf" value={62} valueText="18.6 MB / 30.0 MB" />
      <Steps current={3} of={5} />
    </Shelf>
    <Shelf name="States">
      <Card><Skeleton /></Card>
      <Empty title="还没有案件 No cases yet"><p>申请以后会出现在这里。</p></Empty>
      <Problem title="没有成功"><p>请再试一次。</p></Problem>
    </Shelf>
  </>
);
