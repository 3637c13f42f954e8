// First of all: without these three, a CommonJS package that requires Nest dies with "Cannot require() ES Module … in a cycle".
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
