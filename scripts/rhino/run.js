// Loads every module, reads every script, runs the cases, and prints what was found as one line of JSON. ES5: Rhino
// reads it as it is.
/* exported run */
function run(host, parts) {
  var findings = []
  var loaded = {}
  var glide = glideShim(host)
  var found = function (name, error) {
    var where = error.fileName ? ' (' + error.fileName + ':' + error.lineNumber + ')' : ''
    findings.push(name + ': ' + String(error.message || error).split('\n')[0] + where)
  }

  var units = {}
  parts.modules.forEach(function (part) {
    if (part.fault) return findings.push(part.name + ': ' + part.fault)
    try {
      var text = '(function (exports, require, module) {' + part.code + '\n})'
      units[part.name] = host.compile(text, part.name)
    } catch (error) {
      found(part.name, error)
    }
  })

  var pathOf = function (name, from) {
    if (name.charAt(0) !== '.') return name
    var steps = from.split('/').slice(0, -1)
    name.split('/').forEach(function (step) {
      if (step === '..') steps.pop()
      else if (step !== '.') steps.push(step)
    })
    return steps.join('/')
  }
  var resolve = function (name, from) {
    var path = pathOf(name, from)
    var endings = ['', '.ts', '.js', '.json']
    for (var at = 0; at < endings.length; at++)
      if (units[path + endings[at]]) return path + endings[at]
    throw new Error("cannot find module '" + name + "'")
  }
  var requireFrom = function (from) {
    return function (name) {
      if (glide[name]) return glide[name]
      var path = resolve(name, from)
      if (loaded[path]) return loaded[path].exports
      var module = (loaded[path] = { exports: {} })
      units[path](module.exports, requireFrom(path), module)
      return module.exports
    }
  }

  Object.keys(units).forEach(function (name) {
    try {
      requireFrom('')(name)
    } catch (error) {
      found(name, error)
    }
  })

  Object.keys(parts.imports).forEach(function (importer) {
    parts.imports[importer].forEach(function (each) {
      try {
        var exported = requireFrom(importer)(each.from)
        each.names.forEach(function (name) {
          if (!(name in exported)) found(importer, each.from + ' does not export ' + name)
        })
      } catch (error) {
        found(importer, error)
      }
    })
  })

  parts.scripts.forEach(function (part) {
    if (part.fault) return findings.push(part.name + ': ' + part.fault)
    try {
      host.compile('(function () {' + part.code + '\n})', part.name)
    } catch (error) {
      found(part.name, error)
    }
  })

  var module = { exports: {} }
  var results = {}
  try {
    var text = '(function (require, module, exports, host) {' + parts.cases + '\n})'
    host.compile(text, 'cases')(requireFrom('cases'), module, module.exports, host)
  } catch (error) {
    found('cases', error)
  }
  Object.keys(module.exports.cases || {}).forEach(function (name) {
    try {
      results[name] = JSON.stringify(module.exports.cases[name]())
    } catch (error) {
      results[name] = 'threw ' + (error.message || error) + ' ' + (error.stack || '')
    }
  })
  var text = JSON.stringify({ findings: findings, results: results })
  // The way out of either engine need not keep other characters.
  host.print(
    text.replace(/[\u007f-\uffff]/g, function (unit) {
      return '\\u' + ('000' + unit.charCodeAt(0).toString(16)).slice(-4)
    }),
  )
}

/** Glide as far as modules and cases touch it; whatever else is asked of it throws by itself. */
function glideShim(host) {
  var named = function (name) {
    return function () {
      throw new Error(name + ' is not here: a module may not use Glide while it loads')
    }
  }
  var all = {}
  var names =
    'GlideRecord GlideRecordSecure GlideAggregate GlideDateTime GlideDate GlideTime GlideDuration GlideElement ' +
    'GlideSysAttachment GlideSchedule GlideStringUtil GlidePluginManager GlideUser GlideSession'
  names.split(' ').forEach(function (name) {
    all[name] = named(name)
  })
  all.gs = {}
  all.GlideSecureRandomUtil = {
    getSecureRandomIntBound: function (bound) {
      return Math.floor(bound / 2)
    },
  }
  all.GlideDigest = function () {}
  all.GlideDigest.prototype.getSHA256Hex = host.sha256Hex
  all.CertificateEncryption = function () {}
  all.CertificateEncryption.prototype.generateMac = function (key, algorithm, text) {
    if (algorithm !== 'HmacSHA256') throw new Error('no such algorithm: ' + algorithm)
    return host.hmacSha256(key, text)
  }
  var ws = { RESTMessageV2: named('RESTMessageV2'), RESTResponseV2: named('RESTResponseV2') }
  var errors = { ServiceError: named('ServiceError') }
  return {
    '@servicenow/glide': all,
    '@servicenow/glide/sn_ws': ws,
    '@servicenow/glide/sn_ws_err': errors,
  }
}
