import { StrictMode } from 'react';
import { act, cleanup, renderHook } from '@testing-library/react';
import { forgetTyped, typedBy, useTyped } from './use-typed.js';

const open = (initial = 'saved', name = 'case.what-happened.text') => renderHook(() => useTyped(name, initial), { wrapper: StrictMode }).result;
const type = (field: ReturnType<typeof open>, text: string) => act(() => field.current[1](text));

describe('what was typed and not saved', () => {
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
  });

  it('is there again when the page is opened again', () => {
    type(open(), 'typed');
    cleanup();
    expect(open().current[0]).toBe('typed');
  });

  it('is kept letter by letter when it is typed, not when the page is drawn next', () => {
    const field = open();
    act(() => {
      field.current[1]('t');
      field.current[1]((before) => `${before}y`);
      expect(Object.values({ ...sessionStorage })).toEqual([expect.stringContaining('"ty"')]);
    });
    expect(field.current[0]).toBe('ty');
  });

  it('gives way to what was saved meanwhile, here or elsewhere', () => {
    type(open(), 'typed');
    cleanup();
    expect(open('saved on another phone').current[0]).toBe('saved on another phone');
    type(open(), 'typed');
    forgetTyped('case.what-happened.');
    cleanup();
    expect(open().current[0]).toBe('saved');
  });

  it('leaves nothing behind when it is what was saved', () => {
    const field = open();
    type(field, 'typed');
    type(field, 'saved');
    expect(sessionStorage).toHaveLength(0);
  });

  it('is forgotten with the one who typed it', () => {
    type(open(), 'typed');
    forgetTyped();
    cleanup();
    expect(open().current[0]).toBe('saved');
  });

  it('stays for whoever signs in again, and for nobody else', () => {
    type(open(), 'typed');
    for (const [person, found] of [['lin', 'typed'], ['lin', 'typed'], ['zhou', 'saved']] as const) {
      cleanup();
      typedBy(person);
      expect(open().current[0]).toBe(found);
    }
  });
});
