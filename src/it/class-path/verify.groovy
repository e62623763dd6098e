String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('2026-03-14')
assert log.contains('Runa Eikeland (dash): Mer enn en buss')
