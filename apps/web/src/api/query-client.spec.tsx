import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { jest } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import kernel from '../../../../libs/kernel/words/en.json' with { type: 'json' };
import { Broken } from '../ui/broken.js';
import { draw } from '../ui/drawn.js';
import { ApiProblem } from './problem.js';
import { queryClient } from './query-client.js';

let asked = 0;
let answer: () => Promise<string>;

function CasePage() {
  const { data } = useQuery({ queryKey: ['case', 'k'], queryFn: () => ((asked += 1), answer()), refetchInterval: 20 });
  return <p>{data}</p>;
}

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  override render() {
    return this.state.error ? <Broken error={this.state.error} reset={() => undefined} /> : this.props.children;
  }
}

const refused = (status: number, code: string) => () => Promise.reject(new ApiProblem({ status, code }));
const show = () => draw(<QueryClientProvider client={queryClient}><Boundary><CasePage /></Boundary></QueryClientProvider>, 'en', { kernel });
const wait = (ms: number) => act(() => new Promise((over) => setTimeout(over, ms)));

describe('a page whose case is taken away while it is open', () => {
  // React writes what a boundary has caught to the console; here it is meant to.
  beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());
  beforeEach(() => {
    asked = 0;
    queryClient.clear();
  });
  afterEach(cleanup);

  it('says so in words and asks no more', async () => {
    answer = () => Promise.resolve('the case');
    await show();
    await screen.findByText('the case');
    answer = refused(404, 'not-found');
    expect(await screen.findByText(kernel.errors['no-longer-why'])).toBeTruthy();
    const before = asked;
    await wait(120);
    expect(asked).toBe(before);
  });

  it('an address that was never theirs is only not found', async () => {
    answer = refused(404, 'not-found');
    await show();
    expect(await screen.findByText(kernel.errors['not-found-why'])).toBeTruthy();
  });

  it('what was there stays there when the server stumbles', async () => {
    answer = () => Promise.resolve('the case');
    await show();
    await screen.findByText('the case');
    answer = refused(409, 'conflict');
    await wait(80);
    expect(screen.getByText('the case')).toBeTruthy();
  });
});
