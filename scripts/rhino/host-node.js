// The host of the run in Node: what Glide's classes need of Java. `require` is Node's.
/* global require, print */
var host = (function () {
  var crypto = require('node:crypto')
  var vm = require('node:vm')
  return {
    print: print,
    compile: function (text, name) {
      return vm.runInThisContext(text, { filename: name })
    },
    sha256Hex: function (text) {
      return crypto.createHash('sha256').update(text, 'utf8').digest('hex')
    },
    hmacSha256: function (key, text) {
      var bytes = Buffer.from(key, 'base64')
      return crypto.createHmac('sha256', bytes).update(text, 'utf8').digest('base64')
    },
    base64Encode: function (text) {
      return Buffer.from(text, 'utf8').toString('base64')
    },
  }
})()
