// The host of the run in Rhino: Java's digests for Glide's classes, then the engine as a script of the platform finds it.
/* global Packages, print */
var host = (function (global) {
  var Context = Packages.org.mozilla.javascript.Context
  var JavaText = Packages.java.lang.String
  var Encoder = Packages.java.util.Base64.getEncoder()
  var Decoder = Packages.java.util.Base64.getDecoder()
  var MessageDigest = Packages.java.security.MessageDigest
  var JavaMac = Packages.javax.crypto.Mac
  var JavaKey = Packages.javax.crypto.spec.SecretKeySpec
  var show = print
  var bytesOf = function (text) {
    return new JavaText(text).getBytes('UTF-8')
  }
  var hex = function (bytes) {
    var found = ''
    for (var at = 0; at < bytes.length; at++)
      found += ((bytes[at] & 255) + 256).toString(16).slice(1)
    return found
  }

  // Taken away: the shell's own names, and what the platform lacks or has since its Zurich release only (engine.md 1).
  var KEPT =
    'Array Boolean Date Error EvalError Function Infinity JSON Map Math NaN Number Object RangeError ReferenceError ' +
    'RegExp Set String Symbol SyntaxError TypeError URIError WeakMap WeakSet decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined'
  var kept = KEPT.split(' ')
  Object.getOwnPropertyNames(global).forEach(function (name) {
    if (kept.indexOf(name) < 0) delete global[name]
  })

  // Added: methods that the platform's ES2021 has and Rhino 1.7.14 lacks. Only those that the shipped code calls: what
  // it begins to call is a finding until it is looked up in the platform's feature matrix and added here.
  var add = function (owner, name, value) {
    Object.defineProperty(owner, name, { value: value, writable: true, configurable: true })
  }
  // ES2019
  add(Array.prototype, 'flatMap', function (change, self) {
    return Array.prototype.concat.apply([], this.map(change, self))
  })
  add(Array.prototype, 'flat', function () {
    return Array.prototype.concat.apply([], this)
  })
  // ES2021
  add(String.prototype, 'replaceAll', function (from, to) {
    return from instanceof RegExp ? this.replace(from, to) : this.split(from).join(to)
  })

  return {
    print: function (text) {
      show(text)
    },
    compile: function (text, name) {
      return Context.getCurrentContext().evaluateString(global, text, name, 1, null)
    },
    sha256Hex: function (text) {
      return hex(MessageDigest.getInstance('SHA-256').digest(bytesOf(text)))
    },
    hmacSha256: function (key, text) {
      var mac = JavaMac.getInstance('HmacSHA256')
      mac.init(new JavaKey(Decoder.decode(key), 'HmacSHA256'))
      return String(Encoder.encodeToString(mac.doFinal(bytesOf(text))))
    },
    base64Encode: function (text) {
      return String(Encoder.encodeToString(bytesOf(text)))
    },
  }
})(this)
