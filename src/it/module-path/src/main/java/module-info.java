module com.example {
  requires io.github.tankestrek;
}
