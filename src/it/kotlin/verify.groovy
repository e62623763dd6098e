String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('Runa Eikeland: Mer enn en buss')
assert log.contains('?: Hva er det rareste du har')
