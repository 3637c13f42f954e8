import { useState } from 'react';
import { Checkbox, CheckGroup, Consents, RadioGroup } from '../choices.js';
import { DateField } from '../date-field.js';
import { ErrorSummary } from '../error-summary.js';
import { MoneyField } from '../money-field.js';
import { NumberField } from '../number-field.js';
import { Segmented } from '../segmented.js';
import { Select } from '../select.js';
import { TextArea, TextField } from '../text-field.js';
import { Shelf } from './shelf.js';

const WISHES = [
  { value: 'pay', label: '对方赔一笔钱 Pay money', reveal: <p className="hint">reveal</p> },
  { value: 'explain', label: '书面说清楚', hint: 'In writing' },
  { value: 'sorry', label: '道歉 Apologise', isDisabled: true },
];

export function Fields() {
  const [name, setName] = useState('林小满');
  const [fen, setFen] = useState<number | null>(2_000_000);
  const [way, setWay] = useState<string | null>('call');
  const [wishes, setWishes] = useState<string[]>(['pay']);
  const [agreed, setAgreed] = useState(false);
  const [day, setDay] = useState<string | null>('2026-03-12');
  const [kind, setKind] = useState<string | null>('medical');
  const [count, setCount] = useState(3);
  const [view, setView] = useState<'week' | 'day'>('week');
  return (
    <Shelf name="Fields">
      <ErrorSummary problems={[{ field: 'g-phone', message: '手机号少了一位，应是11位数字' }]} />
      <TextField id="g-name" label="姓名 Name" hint="As on the document" value={name} onChange={setName} />
      <TextField id="g-phone" label="手机号" error="手机号少了一位，应是11位数字" defaultValue="138 0000 024" type="tel" />
      <TextField label="Disabled" isDisabled defaultValue="—" />
      <TextArea label="发生了什么 What happened" hint="几句话就行" rows={4} />
      <MoneyField id="g-money" label="多少钱 Amount" value={fen} onChange={setFen} />
      <NumberField label="几个人 People" value={count} onChange={setCount} minValue={1} />
      <Select label="类型 Type" value={kind} onChange={setKind} options={[{ value: 'medical', label: '医疗 Medicine' }, { value: 'wage', label: '工资 Wages' }]} />
      <DateField label="哪一天 When" value={day} onChange={setDay} />
      <RadioGroup label="您方便用哪种方式？" value={way} onChange={setWay} options={[{ value: 'sms', label: '发短信' }, { value: 'call', label: '打电话', hint: '我们只在8:00–20:00打' }]} />
      <CheckGroup label="您希望 What you want" value={wishes} onChange={setWishes} options={WISHES} />
      <Consents>
        <Checkbox isSelected={agreed} onChange={setAgreed} hint="开始前随时可以改成当面">我同意在网上调解</Checkbox>
        <Checkbox isSelected={false} onChange={setAgreed} error="请勾选后再提交">我写的是真实情况</Checkbox>
      </Consents>
      <Segmented label="View" value={view} onChange={setView} options={[{ value: 'week', label: '周 Week' }, { value: 'day', label: '日 Day' }]} />
    </Shelf>
  );
}
