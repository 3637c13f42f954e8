import fc from 'fast-check';
import { canonicalJson, sha256 } from './canonical.js';

it('writes JSON as RFC 8785 asks', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'é', 1e21], '': { y: undefined, x: -0 } })).toBe('{"":{"x":0},"a":[true,null,"é",1e+21],"b":1}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
});

it('does not depend on the order of keys, and loses nothing', () => {
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (value) => {
    const turned = Object.fromEntries(Object.entries(value).reverse());
    expect(sha256(canonicalJson(turned))).toBe(sha256(canonicalJson(value)));
    expect(JSON.parse(canonicalJson(value))).toEqual({ ...value });
  }));
});
