import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { features } from '../features.module.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

const handlers = [...features.controllers, ...features.demoControllers].flatMap(({ prototype }) =>
  Object.values(Object.getOwnPropertyDescriptors(prototype as object)).flatMap(({ value }) => (typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value as object) ? [value as object] : [])),
);
const once = (handler: object) => ((Reflect.getMetadata(INTERCEPTORS_METADATA, handler) ?? []) as unknown[]).filter((one) => one === IdempotencyInterceptor).length;
const isPost = (handler: object) => Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.POST;

it('stands once around every POST and around nothing else', () => {
  expect(handlers.length).toBeGreaterThan(100);
  expect(handlers.filter(isPost).map(once)).toEqual(handlers.filter(isPost).map(() => 1));
  expect(handlers.filter((handler) => !isPost(handler)).filter(once)).toEqual([]);
});
