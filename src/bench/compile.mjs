// Compiles a data package in a process of its own and prints, as JSON, what it took.
import process from 'node:process';
import { compilePackage } from '../build/compile-package.ts';

const start = performance.now();
const { files } = await compilePackage(process.argv[2] ?? 'data');
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, files: files.size }));
