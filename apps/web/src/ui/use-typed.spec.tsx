import { act, cleanup, renderHook } from '@testing-library/react';
import { forgetTyped, useTyped } from './use-typed.js';

const open = (initial = 'saved', name = 'case.what-happened.text') => renderHook(() => useTyped(name, initial)).result;
const type = (field: ReturnType<typeof open>, text: string) => act(() => field.current[1](text));

describe('what was typed and not saved', () => {
  afterEach(() => {
    cleanup();
    forgetTyped();
  });

  it('is there again when the page is opened again', () => {
    type(open(), 'typed');
    cleanup();
    expect(open().current[0]).toBe('typed');
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

  it('is forgotten with the one who typed it', () => {
    type(open(), 'typed');
    forgetTyped();
    cleanup();
    expect(open().current[0]).toBe('saved');
  });
});
